"""What people write that is no customer-service work: so that a matcher can tell it from a requirement, and say none.

A knowledge base says what its requirements are, and nothing of what they are not. These phrases, ours, stand for the
rest of working life. A group is left out for families that do ask for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerpath.model.knowledge import Requirement

#: Phrases by the competencies whose requirements they would be; a family that names one of these keeps its own counsel.
_GROUPS: tuple[tuple[frozenset[str], str], ...] = (
    (
        frozenset(),
        """
        attend a course, class, seminar or conference
        attends conferences and professional association meetings
        took an evening class in pottery
        complete an online course and reflect on what you learned
        enroll in a certificate program
        read a book or article about the subject and discuss it
        watch a video lecture and take notes
        keep a journal and write a reflection
        join a professional organization or a club
        find a mentor and meet every month
        shadow another employee for a day
        interview a leader about how they work
        observe a meeting and write down what you notice
        ask friends and peers for feedback on yourself
        take a personality test or self-assessment
        volunteer for a detail, rotation or developmental assignment
        volunteer for a committee outside your field
        practice in front of a mirror
        discuss your strengths with a coach
        set aside an hour a week for learning
        participates in continuing education to keep a license
        maintains certification through training hours
        """,
    ),
    (
        frozenset(),
        """
        valid driver license required
        high school diploma or equivalent
        bachelor's degree in a related field
        must be able to lift and carry heavy boxes
        standing, sitting, bending and reaching for long periods
        vision, hearing and manual dexterity
        work is performed indoors in an office environment
        may be exposed to weather, noise, dust and fumes
        works evenings, weekends, holidays and overtime
        travel by car or airplane may be necessary
        criminal background check and drug test
        salary, benefits, insurance and retirement plan
        paid vacation and sick leave
        applications are accepted online until filled
        bilingual in Spanish and English
        speaks French, German and Mandarin
        this position is in the classified service
        this class is distinguished from other classes in the series
        reports to the chief executive
        equal opportunity employer
        probationary period of six months
        two years of experience or an equivalent combination of education and training
        references and transcripts on request
        graduated from college with a degree in English
        member of the alumni association
        hobbies are hiking, chess and photography
        """,
    ),
    (
        frozenset(),
        """
        drives trucks, buses and heavy equipment
        operates bulldozers, cranes, forklifts and tractors
        repairs engines, brakes, pumps and machinery
        installs plumbing, wiring, heating and air conditioning
        welds, paints, saws and builds with wood and metal
        mows, plants, prunes, waters and fertilizes grounds
        cleans floors, windows and restrooms
        cooks meals, bakes bread and washes dishes
        waits tables and tends bar
        writes software, code, scripts and web pages
        designs databases, networks, servers and firewalls
        administers Linux servers and cloud systems
        configures routers, switches and printers
        analyzes chemicals, soil, water and blood samples in a laboratory
        nurses patients, gives medication and injections
        treats injuries, takes temperature, pulse and blood pressure
        teaches mathematics, science, music and art to children
        coaches sports teams and referees games
        patrols streets, arrests suspects and guards prisoners
        investigates crimes and collects evidence at scenes
        fights fires and rescues people from buildings
        dispatches ambulances, police and fire engines
        inspects bridges, buildings, restaurants and mines
        designs roads, sewers and structures as an engineer
        surveys land, draws maps and blueprints
        bands birds, tags fish and counts wildlife
        raises cattle, harvests crops and drives a combine
        sews, knits, cuts hair and paints nails
        plays guitar, sings, dances and acts
        edits photographs, films videos and draws illustrations
        sells cars, houses, insurance and stocks
        invests in stocks, bonds and real estate
        delivers packages, loads trailers and stocks shelves
        provides therapy and counseling for mental illness
        prosecutes criminals and argues appeals in court
        audits financial statements of corporations
        flies aircraft, sails ships and serves in combat
        feeds, grooms and walks animals
        mines coal and drills for oil and gas
        supervises inmates in a prison
        """,
    ),
    (
        word_set("integrity-and-honesty leveraging-diversity resilience flexibility interpersonal-skills"),
        """
        honest, ethical and trustworthy
        shows integrity and keeps promises
        admits mistakes and accepts blame
        respects differences of culture, race and belief
        values diversity and inclusion in the workforce
        sees things from different points of view
        adapts to change and handles stress
        stays optimistic after setbacks
        loyal to the mission and to the nation
        protects natural resources for future generations
        keeps personal and medical information confidential
        does not disclose private records
        has a positive attitude and a sense of humor
        learns from own failures
        punctual and dresses neatly
        """,
    ),
    (
        word_set("oral-communications written-communications"),
        """
        gives presentations, speeches and briefings
        speaks in public, before audiences and at conferences
        runs workshops and classes for the community
        prepares slides and visual aids for a talk
        writes reports, manuals, guides and instructions clearly and concisely
        edits and proofreads documents before they are published
        uses correct grammar, spelling and punctuation
        excellent oral and written communication skills
        speaks and writes clearly and persuasively
        reads, writes and speaks two languages
        translates and interprets from one language to another
        keeps the website and its pages up to date
        drafts bulletins, fact sheets and answers for the press
        records a greeting and sets an automatic reply
        """,
    ),
    (
        word_set("interpersonal-skills learning resilience"),
        """
        gets along with coworkers and is tactful with them
        works well as a member of a team
        listens to criticism without being defensive
        thinks about the effect of own behavior on others
        knows own strengths and weaknesses
        seeks help when needed and follows directions
        visits another work site to learn what they do there
        spends a day with another unit to understand its work
        reads about other cultures and takes part in their events
        thinks about how others might feel
        stays calm, patient and flexible under pressure
        reflects on what went well and what did not
        """,
    ),
    (
        frozenset(),
        """
        administers oral, written and road tests
        gives examinations and scores them
        traces debtors through neighbors, credit bureaus and old addresses
        investigates suspected fraud, theft and abuse
        interviews witnesses and gathers evidence for a hearing
        makes hotel, car and airline reservations
        sells products, tickets and subscriptions and meets a sales quota
        plans story hours, exhibits, camps and community events
        buys supplies, asks for bids and keeps an inventory
        keeps ledgers, payroll and accounts payable
        opens the building, sets alarms and watches the lobby
        sets up chairs, rooms and equipment
        maintains vehicles, keys and office machines
        takes photographs and fingerprints
        appraises property and inspects sites
        does genealogical and historical research
        """,
    ),
    (
        word_set("written-communications innovative-thinking technology-proficiency"),
        """
        writes newsletters, articles, brochures and press releases
        writes technical documentation and user guides
        designs flyers, posters and logos
        posts pictures and videos on social media
        writes poems, stories and plays
        translates books and articles
        plans parties, banquets and award ceremonies
        organizes festivals and fundraisers
        tinkers with gadgets and inventions
        """,
    ),
)


def off_topic_texts(requirements: Iterable[Requirement]) -> tuple[tuple[str, ...], ...]:
    """Return groups of phrases that are none of these requirements."""
    asked = {r.competency for r in requirements if r.competency and r.kind in {"competency", "behavior", "criterion"}}
    return tuple(
        tuple(line.strip() for line in lines.strip().splitlines())
        for competencies, lines in _GROUPS
        if asked.isdisjoint(competencies)
    )
