package dev.shipkeep.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** The three small files: units, people, accounts. Column names are those of the import. */
final class ArchiveFiles {

    private static final String ACCOUNT_COLUMNS = "code,name,credit_code,industry,enterprise_type,life_stage,"
            + "unit_code,owner_staff_no,parent_code,currency,address,division_code,contact_name,contact_title,"
            + "contact_phone,contact_email,since";

    private ArchiveFiles() {}

    static void writeUnits(OutputStream out, List<Unit> units) throws IOException {
        CsvRows rows = new CsvRows(out).header("code,name,kind,parent_code,division_code");
        for (Unit unit : units) {
            rows.text(unit.code())
                    .text(unit.name())
                    .text(unit.kind().code())
                    .text(unit.parentCode())
                    .text(unit.divisionCode())
                    .endRow();
        }
        rows.finish();
    }

    static void writePeople(OutputStream out, List<Person> people) throws IOException {
        CsvRows rows = new CsvRows(out).header("staff_no,name,unit_code,roles,username,phone,email,active");
        for (Person person : people) {
            rows.text(person.staffNo())
                    .text(person.name())
                    .text(person.unitCode())
                    .text(person.roles().stream().map(Person.Role::code).collect(Collectors.joining(";")))
                    .text(person.username())
                    .text(person.phone())
                    .text(person.email())
                    .text(Boolean.toString(person.active()))
                    .endRow();
        }
        rows.finish();
    }

    static void writeAccounts(OutputStream out, List<Shipper> shippers) throws IOException {
        CsvRows rows = new CsvRows(out).header(ACCOUNT_COLUMNS);
        for (Shipper shipper : shippers) {
            rows.text(shipper.code())
                    .text(shipper.name())
                    .text(shipper.creditCode() == null ? "" : shipper.creditCode())
                    .text(shipper.industry().code())
                    .text(shipper.enterpriseType().code())
                    .text(shipper.lifeStage().code())
                    .text(shipper.unitCode())
                    .text(shipper.ownerStaffNo())
                    .text(shipper.parentCode() == null ? "" : shipper.parentCode())
                    .text("CNY")
                    .text(shipper.address())
                    .text(shipper.divisionCode())
                    .text(shipper.contact().name())
                    .text(shipper.contact().title())
                    .text(shipper.contact().phone())
                    .text(shipper.contact().email())
                    .date(shipper.since())
                    .endRow();
        }
        rows.finish();
    }
}
