"""Career-path advice for customer-service jobs in government, from a knowledge base of job-family levels."""
