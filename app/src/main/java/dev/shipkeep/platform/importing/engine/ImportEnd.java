package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.importing.ImportFailure;
import dev.shipkeep.platform.importing.ImportFinished;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportState;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks an import as ended, and tells those who wait for it, in one transaction. */
@Component
class ImportEnd {

    private final ProgressStore progress;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    ImportEnd(ProgressStore progress, Audit audit, ApplicationEventPublisher events) {
        this.progress = progress;
        this.audit = audit;
        this.events = events;
    }

    @Transactional
    public void complete(ImportJob job, ImportKind kind) {
        ImportTicket ticket = new ImportTicket(job.id(), job.run());
        ImportState state = job.checkOnly() ? ImportState.CHECKED : ImportState.DONE;
        if (progress.endAtTotal(ticket, state.word()) && !job.checkOnly()) {
            kind.finished(job.id());
            audit.record("importDone", "import", job.id(), null, Map.of("kind", job.kind(), "file", job.fileName()));
            events.publishEvent(new ImportFinished(job.id(), job.kind(), job.personId()));
        }
    }

    /** A check that is cancelled leaves nothing to keep: it is a draft again. */
    @Transactional
    public void cancel(ImportJob job) {
        ImportState state = job.checkOnly() ? ImportState.DRAFT : ImportState.CANCELLED;
        progress.end(new ImportTicket(job.id(), job.run()), state.word());
    }

    @Transactional
    public void fail(ImportTicket ticket, ImportFailure failure) {
        progress.fail(ticket, failure);
    }
}
