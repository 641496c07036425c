package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.importing.CharsetGuess;
import dev.shipkeep.platform.importing.FieldSource;
import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.ImportMappings;
import dev.shipkeep.platform.importing.Imports;
import dev.shipkeep.platform.importing.MappingGuess;
import dev.shipkeep.platform.importing.MappingProblem;
import dev.shipkeep.platform.importing.NamedMapping;
import dev.shipkeep.platform.importing.ProbeResult;
import dev.shipkeep.platform.importing.ProblemTexts;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Words;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the mapping form of a draft: reads the beginning of the file as the mapping says. */
@Component
class MappingForms {

    private static final int SHOWN_ROWS = 6;
    private static final int SHOWN_SAMPLES = 3;
    private static final int SHOWN_CHARACTERS = 60;

    private final Imports imports;
    private final ImportMappings mappings;

    MappingForms(Imports imports, ImportMappings mappings) {
        this.imports = imports;
        this.mappings = mappings;
    }

    MappingForm of(ImportJob job, ImportKind kind, FieldProblems problems, Frame frame) {
        List<NamedMapping> saved = mappings.list(kind.name());
        return switch (imports.probe(job, job.mapping().file())) {
            case ProbeResult.Refused refused ->
                new MappingForm(
                        ProblemTexts.say(frame.words(), refused.problem()),
                        options(job, kind, null, List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        saved,
                        false,
                        problems);
            case ProbeResult.Probed probed ->
                new MappingForm(
                        "",
                        options(job, kind, probed.charset(), probed.sheets()),
                        probed.header(),
                        probed.sampleRows().stream().limit(SHOWN_ROWS).toList(),
                        fields(job.mapping(), kind, probed, frame.words()),
                        saved,
                        probed.corrected(),
                        problems);
        };
    }

    private MappingOptions options(
            ImportJob job, ImportKind kind, @Nullable CharsetGuess charset, List<String> sheets) {
        FileOptions file = job.mapping().file();
        boolean text = file.format() != FileOptions.Format.XLSX;
        return new MappingOptions(
                file,
                job.mapping().values(),
                text ? guess(job, charset) : null,
                MappingOptions.withPresent(MappingOptions.CHARSETS, file.charset()),
                sheets,
                has(kind, type -> type instanceof FieldType.Day || type instanceof FieldType.Moment),
                has(kind, type -> type instanceof FieldType.Weight),
                has(kind, type -> type instanceof FieldType.Length),
                has(kind, type -> type instanceof FieldType.Money));
    }

    /** What the file itself says about its charset, while the mapping still says the same. */
    private @Nullable CharsetGuess guess(ImportJob job, @Nullable CharsetGuess chosen) {
        ProbeResult alone = imports.probe(job, FileOptions.auto());
        boolean same = alone instanceof ProbeResult.Probed probed
                && chosen != null
                && probed.charset().charset().equals(chosen.charset());
        return same ? ((ProbeResult.Probed) alone).charset() : chosen;
    }

    private static boolean has(ImportKind kind, Predicate<FieldType> wanted) {
        return kind.fields().stream().map(ImportField::type).anyMatch(wanted);
    }

    private List<MappingForm.Field> fields(
            ImportMapping mapping, ImportKind kind, ProbeResult.Probed probed, Words words) {
        ImportMapping guess = MappingGuess.guess(kind.fields(), probed);
        List<MappingProblem> problems = imports.listMappingProblems(kind, mapping, probed.header());
        return kind.fields().stream()
                .map(field -> {
                    FieldSource source = mapping.source(field.name());
                    return new MappingForm.Field(
                            field.name(),
                            FieldHints.title(words, kind.name(), field),
                            KindHelp.fieldHelp(words, field.messageKey(kind.name())),
                            FieldHints.hint(words, field.type()),
                            field.required(),
                            source.columns(),
                            source.constant(),
                            !source.namesNothing() && source.equals(guess.source(field.name())),
                            samples(source, probed),
                            problem(problems, field, kind, words));
                })
                .toList();
    }

    private static List<String> samples(FieldSource source, ProbeResult.Probed probed) {
        if (source.columns().isEmpty()) {
            return List.of();
        }
        int column = probed.header().indexOf(source.columns().getFirst());
        return probed.sampleRows().stream()
                .filter(row -> column >= 0 && column < row.size())
                .map(row -> row.get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SHOWN_SAMPLES)
                .map(MappingForms::shorten)
                .toList();
    }

    static String shorten(String text) {
        return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
    }

    private static String problem(List<MappingProblem> problems, ImportField field, ImportKind kind, Words words) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field.name()))
                .map(problem -> ProblemTexts.say(words, problem, kind.name()))
                .findFirst()
                .orElse("");
    }
}
