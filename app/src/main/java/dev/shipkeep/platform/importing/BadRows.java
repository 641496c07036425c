package dev.shipkeep.platform.importing;

import dev.shipkeep.platform.page.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the bad rows of an import as a file to correct, a page at a time. */
@Component
public class BadRows {

    private static final int ROWS_AT_ONCE = 500;

    private final Imports imports;

    BadRows(Imports imports) {
        this.imports = imports;
    }

    public void write(ImportJob job, Words words, OutputStream out) throws IOException {
        try (BadRowFile file = new BadRowFile(out, job.header())) {
            long line = 0;
            List<ImportProblem> rows;
            do {
                rows = imports.listProblems(job.id(), line, ROWS_AT_ONCE);
                for (ImportProblem row : rows) {
                    FileRow.Data data = new FileRow.Data(row.line(), row.cells().toArray(String[]::new), false);
                    file.write(data, ProblemTexts.say(words, row.problems()));
                    line = row.line();
                }
            } while (rows.size() == ROWS_AT_ONCE);
        }
    }

    /** Name for the download: that of the upload, marked. */
    public static String fileName(ImportJob job) {
        String name = job.fileName().replaceAll("(?i)(\\.(csv|txt|tsv|xlsx|gz))+$", "");
        return name + "-" + job.id() + "-bad.csv";
    }
}
