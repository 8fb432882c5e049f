package org.followthrough.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.importing.StatusReading.Kind;
import org.followthrough.importing.StatusWords.Meaning;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.Progress;

/** Works out how an action stands from its status cells, its progress and its completion date. */
final class PrintedStatus {

    private static final Pattern COMPLETE_STATEMENT = Pattern.compile(
            "(?:(?:fully|now|all|action|actions|this is|is)\\s+)*(?:complete|completed|achieved|implemented|done)\\b(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern STARTS_COMPLETE = Pattern.compile("(?:fully )?completed?\\s*[:–-].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern GOING_ON = Pattern.compile(
            "\\b(on-?\\s?going|under ?way|continu(es?|ing)|further work)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE_END = Pattern.compile("\\n+|(?<=[.!])\\s+");
    private static final Pattern AFTERTHOUGHT = Pattern.compile("and (on-?\\s?going|embedded|signed off)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES = Pattern.compile("^[\\s:.,;–-]+(?:(?:on|in)\\s)?|[\\s:.,;–-]+$", Pattern.CASE_INSENSITIVE);

    /** A status cell beside the heading it stands under. */
    record Cell(String heading, String text) {
    }

    private final List<Cell> status;
    private final String progressNote;
    private final String firstSentence;
    private final String lastSentence;
    private final DateReading completed;
    private final Legend legend;

    private PrintedStatus(List<Cell> status, String progressNote, DateReading completed, Legend legend) {
        this.status = status.stream().filter(cell -> !cell.text.isBlank()).toList();
        this.progressNote = progressNote;
        String[] sentences = SENTENCE_END.split(progressNote.strip());
        this.firstSentence = sentences[0];
        this.lastSentence = sentences[sentences.length - 1];
        this.completed = completed;
        this.legend = legend;
    }

    static StatusReading read(List<Cell> status, String progressNote, DateReading completed, Legend legend) {
        return new PrintedStatus(status, progressNote, completed, legend).read();
    }

    private StatusReading read() {
        Progress progress = null;
        Confidence confidence = null;
        boolean understood = true;
        List<String> printed = new ArrayList<>();
        for (Cell cell : status) {
            printed.add(cell.text);
            String words = StatusWords.isTick(cell.text) ? cell.heading : legend.spellOut(cell.text);
            Meaning meaning = StatusWords.meaning(words).orElse(null);
            understood &= meaning != null;
            if (meaning != null) {
                progress = progress == Progress.COMPLETE || meaning.progress() == null ? progress : meaning.progress();
                confidence = meaning.confidence() == null ? confidence : meaning.confidence();
            }
        }
        String said = String.join("\n", printed);
        if (progress != Progress.COMPLETE && saysComplete()) {
            progress = Progress.COMPLETE;
        }
        Kind kind = !understood ? Kind.NOT_UNDERSTOOD : said.isEmpty() && progress == null ? Kind.NOT_SAID : Kind.SAID;
        if (progress == Progress.COMPLETE && GOING_ON.matcher(said + "\n" + progressNote + "\n" + completed.printed()).find()) {
            kind = Kind.COMPLETE_AND_GOING_ON;
        }
        if (progress == null) {
            progress = begun();
        }
        return new StatusReading(said.isEmpty() && progress == Progress.COMPLETE ? closingWords() : said, progress,
                confidence == null ? Confidence.ON_TRACK : confidence,
                progress == Progress.COMPLETE ? completedOn(said) : null, kind);
    }

    private boolean saysComplete() {
        return completed.found().size() == 1 || isComplete(completed.printed()) || noteSaysComplete();
    }

    private boolean noteSaysComplete() {
        return STARTS_COMPLETE.matcher(progressNote.strip()).matches()
                || isComplete(firstSentence) || isComplete(lastSentence);
    }

    private Progress begun() {
        return progressNote.isBlank() || StatusWords.meaning(progressNote)
                .filter(meaning -> meaning.progress() == Progress.NOT_STARTED).isPresent()
                ? Progress.NOT_STARTED : Progress.IN_PROGRESS;
    }

    private String closingWords() {
        return !completed.printed().isBlank() ? completed.printed()
                : isComplete(lastSentence) ? lastSentence : firstSentence;
    }

    private LocalDate completedOn(String said) {
        if (completed.found().size() == 1) {
            return completed.found().get(0);
        }
        String words = said.isEmpty() ? closingWords() : said;
        List<LocalDate> found = PrintedDate.read(words).found();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** A statement of its own, with at most a date or "and ongoing" after it; not a word in a longer sentence. */
    private static boolean isComplete(String sentence) {
        Matcher statement = COMPLETE_STATEMENT.matcher(sentence.strip());
        if (!statement.matches()) {
            return false;
        }
        String rest = EDGES.matcher(AFTERTHOUGHT.matcher(statement.group(1)).replaceAll("")).replaceAll("");
        return rest.isEmpty() || PrintedDate.read(rest).date() != null;
    }
}
