package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.importing.NamedMapping;
import dev.shipkeep.platform.page.FieldProblems;
import java.util.List;

/**
 * The mapping of a draft as a form, beside what the file looks like when it is read so.
 *
 * @param fileProblem why the file cannot be read in the chosen way; empty if it can
 * @param header of the file
 * @param rows the first rows
 * @param corrected whether the file is a corrected file of bad rows
 * @param problems of the options, by the name of the option
 */
public record MappingForm(
        String fileProblem,
        MappingOptions options,
        List<String> header,
        List<List<String>> rows,
        List<Field> fields,
        List<NamedMapping> saved,
        boolean corrected,
        FieldProblems problems) {

    /**
     * @param columns that the value comes from; the first that is not empty counts
     * @param guessed whether the columns are what the header suggests
     * @param samples values of the first column
     * @param problem what is wrong with the mapping of this field; empty if nothing
     */
    public record Field(
            String name,
            String title,
            String help,
            String hint,
            boolean required,
            List<String> columns,
            String constant,
            boolean guessed,
            List<String> samples,
            String problem) {

        public String column(int index) {
            return index < columns.size() ? columns.get(index) : "";
        }

        /** Choices to show: those in use, and one more behind the first. */
        public int columnChoices() {
            return Math.max(2, columns.size() + 1);
        }

        public boolean isMapped() {
            return !columns.isEmpty() || !constant.isEmpty();
        }
    }

    public long mappedCount() {
        return fields.stream().filter(Field::isMapped).count();
    }

    public boolean isReady() {
        return fileProblem.isEmpty()
                && fields.stream().allMatch(field -> field.problem().isEmpty());
    }
}
