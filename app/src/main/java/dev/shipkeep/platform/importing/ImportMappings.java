package dev.shipkeep.platform.importing;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.importing.NamedMapping.Origin;
import dev.shipkeep.platform.importing.engine.ImportKinds;
import dev.shipkeep.platform.importing.engine.MappingStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mappings under a name: the person's own, those that come with the product, those of colleagues. */
@Component
public class ImportMappings {

    public static final int MAX_NAME_LENGTH = 80;

    private final MappingStore store;
    private final ImportKinds kinds;

    ImportMappings(MappingStore store, ImportKinds kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    @Transactional(readOnly = true)
    public List<NamedMapping> list(String kind) {
        List<NamedMapping> saved = store.list(kind, Acting.get());
        List<NamedMapping> all = new ArrayList<>();
        saved.stream().filter(mapping -> mapping.origin() == Origin.OWN).forEach(all::add);
        kinds.find(kind).map(ImportKind::examples).orElse(List.of()).stream()
                .map(shipped -> new NamedMapping(shipped.name(), Origin.SHIPPED, "", shipped.mapping()))
                .forEach(all::add);
        saved.stream().filter(mapping -> mapping.origin() == Origin.COLLEAGUE).forEach(all::add);
        return all;
    }

    /** By name, the person's own before one that comes with the product before a colleague's. */
    @Transactional(readOnly = true)
    public Optional<ImportMapping> find(String kind, String name) {
        return list(kind).stream()
                .filter(mapping -> mapping.name().equals(name))
                .map(NamedMapping::mapping)
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<ImportMapping> findByKey(String kind, String key) {
        return list(kind).stream()
                .filter(mapping -> mapping.key().equals(key))
                .map(NamedMapping::mapping)
                .findFirst();
    }

    /** What the file tells by itself is left open, so that next month's file may be in another charset. */
    @Transactional
    public void save(String kind, String name, ImportMapping mapping, FileOptions foundAlone) {
        FileOptions chosen = mapping.file();
        FileOptions auto = FileOptions.auto();
        FileOptions kept = new FileOptions(
                FileOptions.Format.AUTO,
                chosen.charset().equals(foundAlone.charset()) ? auto.charset() : chosen.charset(),
                chosen.delimiter().equals(foundAlone.delimiter()) ? auto.delimiter() : chosen.delimiter(),
                chosen.headerLine() == foundAlone.headerLine() ? auto.headerLine() : chosen.headerLine(),
                chosen.sheet().equals(foundAlone.sheet()) ? auto.sheet() : chosen.sheet(),
                chosen.decimalSeparator());
        store.save(kind, name, mapping.withFile(kept), Acting.get());
    }

    @Transactional
    public void delete(String kind, String name) {
        store.delete(kind, name, Acting.get());
    }

    /**
     * A saved mapping on a file: the saved options, unless the file cannot be read so, or is a corrected file of bad
     * rows, which is always written in the same way.
     */
    static ProbeResult probeFor(ImportMapping mapping, FileContent content, String fileName) throws IOException {
        ProbeResult alone = FileProbe.probe(content, fileName);
        if (alone instanceof ProbeResult.Probed probed && probed.corrected()) {
            return alone;
        }
        ProbeResult asSaved = FileProbe.probe(content, fileName, mapping.file());
        return asSaved instanceof ProbeResult.Probed ? asSaved : alone;
    }
}
