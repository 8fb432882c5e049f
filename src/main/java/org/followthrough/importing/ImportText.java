package org.followthrough.importing;

import java.util.List;
import org.followthrough.plan.WrittenPlan;
import org.followthrough.shared.sheet.Sheet;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes sheets and answers as the text that is kept of them, and reads it again. */
@Component
class ImportText {

    private static final int LONGEST_NAME = 200;
    private static final TypeReference<List<List<String>>> ROWS = new TypeReference<>() { };

    private final JsonMapper json = JsonMapper.builder().build();

    String write(Answers answers) {
        return json.writeValueAsString(answers);
    }

    String write(Sheet sheet) {
        return json.writeValueAsString(sheet.rows());
    }

    Sheet sheet(String name, String cells) {
        return new Sheet(name, json.readValue(cells, ROWS));
    }

    PlanImport read(ImportRow row) {
        return new PlanImport(row.id(), row.version(), row.fileName(), row.uploadedBy(), row.uploadedAt(),
                row.changedAt(), row.state(), json.readValue(row.answers(), Answers.class), row.reviewId(),
                row.reviewAdded(), row.recommendations(), row.actions(), row.firstSeq() == null ? null
                : new WrittenPlan(row.firstSeq(), row.lastSeq(), row.firstCell(), row.lastCell()));
    }

    /** A name without folders, fit to be shown and kept. */
    static String fileName(String sent) {
        String name = Words.oneLine(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", " "));
        return name.isEmpty() ? "file" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
