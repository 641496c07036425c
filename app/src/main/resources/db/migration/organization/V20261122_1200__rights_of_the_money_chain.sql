UPDATE organization.role SET permissions = permissions || '{CONTRACT_READ,QUOTE_READ,APPROVE,SETTLEMENT_READ}' WHERE code = 'executive';
UPDATE organization.role SET permissions = permissions || '{CONTRACT_READ,CONTRACT_WRITE,QUOTE_READ,QUOTE_WRITE,APPROVE,SETTLEMENT_READ}' WHERE code = 'manager';
UPDATE organization.role SET permissions = permissions || '{CONTRACT_READ,CONTRACT_WRITE,QUOTE_READ,QUOTE_WRITE,SETTLEMENT_READ}' WHERE code = 'key_account_manager';
UPDATE organization.role SET permissions = permissions || '{CONTRACT_READ,QUOTE_READ,QUOTE_WRITE}' WHERE code = 'area_representative';
UPDATE organization.role SET permissions = permissions || '{CONTRACT_READ}' WHERE code = 'service_agent';
UPDATE organization.role SET permissions = permissions || '{CONTRACT_READ,CONTRACT_WRITE,QUOTE_READ,QUOTE_WRITE,SETTLEMENT_READ}' WHERE code = 'pricing_analyst';
UPDATE organization.role SET permissions = permissions || '{CONTRACT_READ,SETTLEMENT_READ,SETTLEMENT_WRITE,PAYMENT_WRITE}' WHERE code = 'settlement_clerk';
UPDATE organization.role SET permissions = permissions || '{CONTRACT_READ,CONTRACT_WRITE,QUOTE_READ,QUOTE_WRITE,APPROVE,SETTLEMENT_READ,SETTLEMENT_WRITE,PAYMENT_WRITE}' WHERE code = 'administrator';
