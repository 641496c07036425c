package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.importing.FieldSource;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.ImportMappings;
import dev.shipkeep.platform.importing.Imports;
import dev.shipkeep.platform.importing.MappingGuess;
import dev.shipkeep.platform.importing.NamedMapping;
import dev.shipkeep.platform.importing.ProbeResult;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What the mapping form does to a draft. */
@Component
class Drafts {

    private final Imports imports;
    private final ImportMappings mappings;

    Drafts(Imports imports, ImportMappings mappings) {
        this.imports = imports;
        this.mappings = mappings;
    }

    /** Keeps what the form says; a form without a mapping changes nothing. */
    FieldProblems save(ImportJob job, MultiValueMap<String, String> form) {
        if (!form.containsKey("mapping")) {
            return FieldProblems.NONE;
        }
        ImportKind kind = imports.getKind(job.kind());
        MappingParameters parameters = new MappingParameters(form);
        ImportMapping mapping = parameters.read(job.mapping(), kind);
        if (!mapping.file().equals(job.mapping().file())) {
            mapping = readAnew(job, kind, mapping);
        }
        imports.saveMapping(job.id(), mapping);
        saveAs(
                job,
                mapping,
                Objects.requireNonNullElse(form.getFirst("saveAs"), "").strip(),
                parameters.problems());
        return new FieldProblems(parameters.problems());
    }

    /** Read in another way, the file may have other columns: those that are gone are guessed again. */
    private ImportMapping readAnew(ImportJob job, ImportKind kind, ImportMapping mapping) {
        if (!(imports.probe(job, mapping.file()) instanceof ProbeResult.Probed probed)) {
            return mapping;
        }
        ImportMapping guess = MappingGuess.guess(kind.fields(), probed);
        ImportMapping result = mapping;
        for (ImportField field : kind.fields()) {
            FieldSource source = mapping.source(field.name());
            if (source.namesNothing() || !probed.header().containsAll(source.columns())) {
                result = result.with(field.name(), guess.source(field.name()));
            }
        }
        return result;
    }

    private void saveAs(ImportJob job, ImportMapping mapping, String name, List<FieldProblem> problems) {
        if (name.isEmpty()) {
            return;
        }
        if (name.length() > ImportMappings.MAX_NAME_LENGTH || name.indexOf('\0') >= 0) {
            problems.add(FieldProblem.of("saveAs", "imports.mapping.nameTooLong", ImportMappings.MAX_NAME_LENGTH));
            return;
        }
        FileOptions alone = imports.probe(job, FileOptions.auto()) instanceof ProbeResult.Probed probed
                ? probed.options()
                : FileOptions.auto();
        mappings.save(job.kind(), name, mapping, alone);
    }

    /** Puts a saved mapping in the place of the present one. */
    void choose(ImportJob job, String key) {
        mappings.findByKey(job.kind(), key).ifPresent(mapping -> {
            FileOptions file = imports.probeFor(job, mapping) instanceof ProbeResult.Probed probed
                    ? probed.options().withDecimalSeparator(mapping.file().decimalSeparator())
                    : mapping.file();
            imports.saveMapping(job.id(), mapping.withFile(file));
        });
    }

    /** Removes a saved mapping, if it is the person's own. */
    void remove(ImportJob job, String key) {
        mappings.list(job.kind()).stream()
                .filter(mapping -> mapping.key().equals(key) && mapping.origin() == NamedMapping.Origin.OWN)
                .findFirst()
                .ifPresent(mapping -> mappings.delete(job.kind(), mapping.name()));
    }
}
