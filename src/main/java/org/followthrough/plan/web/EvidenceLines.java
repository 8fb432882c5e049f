package org.followthrough.plan.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Evidence;
import org.followthrough.plan.EvidenceStore;
import org.followthrough.plan.EvidenceUpload;
import org.followthrough.shared.file.StoredFile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** The evidence of an action in words: each piece with what it replaced, the newest first. */
@Component
class EvidenceLines {

    private static final Words WORDS = Words.of(EvidenceLines.class);
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private final EvidenceStore evidence;
    private final People people;

    EvidenceLines(EvidenceStore evidence, People people) {
        this.evidence = evidence;
        this.people = people;
    }

    /** What had been given in this state of the action; a statement in an imported plan among it. */
    List<EvidenceLine> of(Person reader, Action action) {
        List<Evidence> pieces = evidence.of(reader, action);
        List<EvidenceLine> lines = new ArrayList<>();
        pieces.stream().filter(piece -> pieces.stream().noneMatch(other -> replaces(other, piece)))
                .forEach(piece -> lines.add(line(piece, pieces)));
        Collections.reverse(lines);
        String said = action.state().evidence();
        if (said != null && pieces.stream().noneMatch(piece -> said.equals(piece.statement()))) {
            lines.add(new EvidenceLine(said, null, "", List.of()));
        }
        return lines;
    }

    /** A file that was sent and is not saved yet, such as "PDF, 210KB". */
    static String about(EvidenceUpload upload) {
        return kindAndSize(upload.file());
    }

    private EvidenceLine line(Evidence piece, List<Evidence> pieces) {
        List<EvidenceLine> earlier = new ArrayList<>();
        pieces.stream().filter(older -> replaces(piece, older)).map(older -> line(older, pieces)).forEach(older -> {
            earlier.add(new EvidenceLine(older.name(), older.path(), older.about(), List.of()));
            earlier.addAll(older.earlier());
        });
        return new EvidenceLine(piece.isFile() ? piece.name() : piece.statement(),
                piece.isFile() ? path(piece) : null, about(piece), earlier);
    }

    private static boolean replaces(Evidence newer, Evidence older) {
        return Objects.equals(newer.replacesId(), older.id());
    }

    /** Where a file is downloaded; its name stands there only to be read. */
    static String path(Evidence piece) {
        return "/evidence/" + piece.id() + "/" + piece.name().replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    private String about(Evidence piece) {
        String day = London.longDate(London.dayOf(piece.givenAt()));
        String by = piece.givenBy() == null ? null : people.find(piece.givenBy()).map(Person::name).orElse(null);
        String given = by == null ? WORDS.say("on", day) : WORDS.say("given", by, day);
        return piece.isFile() ? kindAndSize(piece.file()) + ", " + given : given;
    }

    private static String kindAndSize(StoredFile file) {
        return file.type().words() + ", " + size(file.sizeBytes());
    }

    static String size(long bytes) {
        return bytes >= MEGABYTE ? String.format(Locale.UK, "%.1fMB", (double) bytes / MEGABYTE)
                : Math.max(1, Math.round((double) bytes / KILOBYTE)) + "KB";
    }
}
