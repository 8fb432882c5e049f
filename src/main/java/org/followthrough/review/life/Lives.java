package org.followthrough.review.life;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.BoardRule;
import org.followthrough.people.Vocabulary;
import org.followthrough.review.ReviewKind;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.shared.sheet.SheetReader;
import org.followthrough.shared.sheet.SheetReading;

/** The lives a review can have, read from their files. */
final class Lives {

    /** Stands in the column of phases for what is kept beside the stages. */
    private static final String LISTS = "lists";
    /** Stands there for what few read before the report is released. */
    private static final String WITHHELD = "withheld";

    /** Stands there for having quality markers, which are the same for every life that has any. */
    private static final String MARKERS = "markers";
    /** What is asked of every marker, and before the key of each. */
    private static final String MARKER = "marker";

    private static final Map<String, Life> LIVES = read();

    private Lives() {
    }

    /** The life of this key. */
    static Life of(String key) {
        return LIVES.get(key);
    }

    /** The life of a review of this kind, which for the statutory one is what the law says of such a board. */
    static Life of(ReviewKind kind, Vocabulary board) {
        return switch (kind) {
            case SERIOUS_CASE_REVIEW -> statutory(board);
            case NO_REVIEW -> statutory(board).onlyConsidered();
            case LEARNING_REVIEW -> of("learning-review");
            case MULTI_AGENCY_AUDIT -> of("audit");
            case CHILD_DEATH_THEME -> of("death-theme");
            case PEER_CHALLENGE -> of("peer-challenge");
            case CHAIR_CONSULTATION -> of("consultation");
            case INSPECTION -> of("inspection");
            case BOARD_PLAN -> of("board-plan");
        };
    }

    /** The life of the review that the law asks of such a board. */
    static Life statutory(Vocabulary board) {
        return of(switch (board) {
            case LSCB -> "serious-case-review";
            case LSCP -> "practice-review";
            case SAB -> "adults-review";
            case CSP -> "homicide-review";
        });
    }

    /** All quality markers, by group. */
    static List<Phase> markers() {
        return LIVES.values().stream().map(Life::markers).filter(all -> !all.isEmpty()).findFirst().orElseThrow();
    }

    /** Keys of all lives. */
    static Set<String> keys() {
        return LIVES.keySet();
    }

    private static Map<String, Life> read() {
        Map<String, Topic> topics = topics();
        List<Phase> markers = markers(topics);
        List<List<String>> clocks = rows("clocks.csv", 7);
        Map<String, Map<String, List<Topic>>> phases = new LinkedHashMap<>();
        for (List<String> row : rows("lives.csv", 3)) {
            phases.computeIfAbsent(row.get(0), life -> new LinkedHashMap<>()).put(row.get(1),
                    row.get(1).equals(MARKERS) ? List.of() : words(row.get(2)).map(topics::get).toList());
        }
        Map<String, Life> lives = new LinkedHashMap<>();
        phases.forEach((key, parts) -> {
            List<Topic> lists = parts.getOrDefault(LISTS, List.of());
            List<Phase> own = parts.containsKey(MARKERS) ? markers : List.of();
            Set<String> withheld = parts.getOrDefault(WITHHELD, List.of()).stream().map(Topic::key)
                    .collect(Collectors.toSet());
            parts.keySet().removeAll(Set.of(LISTS, MARKERS, WITHHELD));
            lives.put(key, new Life(key, parts.entrySet().stream()
                    .map(part -> new Phase(part.getKey(), part.getValue())).toList(), lists, own,
                    clocks(key, clocks), withheld));
        });
        return lives;
    }

    private static Map<String, Topic> topics() {
        Map<String, List<Question>> questions = new LinkedHashMap<>();
        for (List<String> row : rows("topics.csv", 5)) {
            AnswerType type = AnswerType.valueOf(row.get(2));
            List<String> choices = type == AnswerType.REASONED ? Question.REASONED : words(row.get(3)).toList();
            questions.computeIfAbsent(row.get(0), topic -> new ArrayList<>())
                    .add(new Question(row.get(0), row.get(1), type, choices, words(row.get(4)).toList()));
        }
        Map<String, Topic> topics = new LinkedHashMap<>();
        Set<String> lists = rows("lives.csv", 3).stream().filter(row -> row.get(1).equals(LISTS))
                .flatMap(row -> words(row.get(2))).collect(Collectors.toSet());
        questions.forEach((key, all) -> topics.put(key, new Topic(key, lists.contains(key), List.copyOf(all))));
        return topics;
    }

    private static List<Phase> markers(Map<String, Topic> topics) {
        Map<String, List<Topic>> groups = new LinkedHashMap<>();
        for (List<String> row : rows("markers.csv", 2)) {
            String key = MARKER + "-" + row.get(1);
            groups.computeIfAbsent(row.get(0), group -> new ArrayList<>()).add(new Topic(key, false,
                    Stream.of(MARKER, key).filter(topics::containsKey)
                            .flatMap(asked -> topics.get(asked).questions().stream()).toList()));
        }
        return groups.entrySet().stream().map(group -> new Phase(group.getKey(), group.getValue())).toList();
    }

    private static List<ReviewClock> clocks(String life, List<List<String>> rows) {
        return rows.stream().filter(row -> words(row.get(1)).anyMatch(life::equals))
                .map(row -> new ReviewClock(row.get(0), Moment.of(row.get(2)),
                        row.get(3).isEmpty() ? 0 : Integer.parseInt(row.get(3)), Span.Unit.valueOf(row.get(4)),
                        Moment.of(row.get(5)), row.get(6).isEmpty() ? null : BoardRule.valueOf(row.get(6))))
                .toList();
    }

    private static Stream<String> words(String cell) {
        return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty());
    }

    private static List<List<String>> rows(String name, int columns) {
        try (InputStream file = Lives.class.getResourceAsStream(name)) {
            if (!(SheetReader.read(name, file.readAllBytes()) instanceof SheetReading.Read read)) {
                throw new IllegalStateException("Cannot read " + name);
            }
            Sheet sheet = read.sheets().get(0);
            List<List<String>> rows = new ArrayList<>();
            for (int row = 1; row < sheet.rows().size(); row++) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    cells.add(sheet.cell(row, column));
                }
                rows.add(cells);
            }
            return rows.stream().filter(row -> !row.get(0).isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
