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

    private static final Map<String, Life> LIVES = read();

    private Lives() {
    }

    /** The life of this key. */
    static Life of(String key) {
        return LIVES.get(key);
    }

    /** The life of a review of this kind, which for the statutory one is what the law says of such a board. */
    static Life of(ReviewKind kind, Vocabulary board) {
        return of(switch (kind) {
            case SERIOUS_CASE_REVIEW -> switch (board) {
                case LSCB -> "serious-case-review";
                case LSCP -> "practice-review";
                case SAB -> "adults-review";
                case CSP -> "homicide-review";
            };
            case LEARNING_REVIEW -> "learning-review";
            case MULTI_AGENCY_AUDIT -> "audit";
            case CHILD_DEATH_THEME -> "death-theme";
            case PEER_CHALLENGE -> "peer-challenge";
            case CHAIR_CONSULTATION -> "consultation";
            case INSPECTION -> "inspection";
            case BOARD_PLAN -> "board-plan";
        });
    }

    /** Keys of all lives. */
    static Set<String> keys() {
        return LIVES.keySet();
    }

    private static Map<String, Life> read() {
        Map<String, Topic> topics = topics();
        List<List<String>> clocks = rows("clocks.csv", 7);
        Map<String, Map<String, List<Topic>>> phases = new LinkedHashMap<>();
        for (List<String> row : rows("lives.csv", 3)) {
            phases.computeIfAbsent(row.get(0), life -> new LinkedHashMap<>()).put(row.get(1),
                    words(row.get(2)).map(topics::get).toList());
        }
        Map<String, Life> lives = new LinkedHashMap<>();
        phases.forEach((key, parts) -> {
            List<Topic> lists = parts.getOrDefault(LISTS, List.of());
            parts.remove(LISTS);
            lives.put(key, new Life(key, parts.entrySet().stream()
                    .map(part -> new Phase(part.getKey(), part.getValue())).toList(), lists, clocks(key, clocks)));
        });
        return lives;
    }

    private static Map<String, Topic> topics() {
        Map<String, List<Question>> questions = new LinkedHashMap<>();
        for (List<String> row : rows("topics.csv", 4)) {
            AnswerType type = AnswerType.valueOf(row.get(2));
            questions.computeIfAbsent(row.get(0), topic -> new ArrayList<>()).add(new Question(row.get(1), type,
                    type == AnswerType.REASONED ? Question.REASONED : words(row.get(3)).toList()));
        }
        Map<String, Topic> topics = new LinkedHashMap<>();
        Set<String> lists = rows("lives.csv", 3).stream().filter(row -> row.get(1).equals(LISTS))
                .flatMap(row -> words(row.get(2))).collect(Collectors.toSet());
        questions.forEach((key, all) -> topics.put(key, new Topic(key, lists.contains(key), List.copyOf(all))));
        return topics;
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
