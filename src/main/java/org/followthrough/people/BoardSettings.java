package org.followthrough.people;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangeMark;
import org.followthrough.shared.persistence.Kept;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the board says of itself and decides for itself: kept in the database, with the configuration file as its start.
 * Every change is an event with what it was and what it is.
 */
@Service
@Transactional(readOnly = true)
public class BoardSettings {

    private static final String SUBJECT = "board";
    private static final String COLOUR = "board.colour";
    private static final String VOCABULARY = "board.vocabulary";
    private static final String RATED = "indicators.rated";

    private final SettingMapper mapper;
    private final BoardDefaults defaults;
    private final Events events;
    private final Kept<Read> read;

    BoardSettings(SettingMapper mapper, BoardDefaults defaults, Events events, ChangeCounter counter) {
        this.mapper = mapper;
        this.defaults = defaults;
        this.events = events;
        this.read = counter.keep(ChangeMark::people, this::load);
    }

    /** The board as it stands. */
    public Board board() {
        return read.get().board();
    }

    /** The colour of links and of the line under the board's name. */
    public BrandColour colour() {
        return Optional.ofNullable(read.get().kept().get(COLOUR)).flatMap(BrandColour::of).orElse(BrandColour.USUAL);
    }

    /** The nouns the board says. */
    public Vocabulary vocabulary() {
        return vocabulary(read.get().kept());
    }

    private static Vocabulary vocabulary(Map<String, String> kept) {
        return Optional.ofNullable(kept.get(VOCABULARY)).map(Vocabulary::valueOf).orElse(Vocabulary.usual());
    }

    /** Whether the last figures of indicators are shown as red, amber or green beside what their charts say. */
    public boolean ratesIndicators() {
        return Boolean.parseBoolean(read.get().kept().get(RATED));
    }

    /** The numbers of the board's rules as they stand. */
    public BoardRules rules() {
        return read.get().rules();
    }

    /** Words of the board's own for this name, such as the meaning of a headline; empty when it has none. */
    public Optional<String> words(String name) {
        return Optional.ofNullable(read.get().kept().get("words." + name));
    }

    /**
     * Replaces what the board says of itself.
     *
     * @throws NotAllowed when the policy refuses
     */
    @Transactional
    public void change(Person by, Board board) {
        demand(by);
        Map<String, String> before = values(board());
        values(board).forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                keep(by, name, before.get(name), value);
            }
        });
    }

    /**
     * Chooses the number of a rule.
     *
     * @throws NotAllowed when the policy refuses
     * @throws IllegalArgumentException when the number is out of bounds or contradicts another rule
     */
    @Transactional
    public void change(Person by, BoardRule rule, int number) {
        demand(by);
        if (number < rule.least() || number > rule.most() || rules().with(rule, number).contradiction().isPresent()) {
            throw new IllegalArgumentException(rule + " cannot be " + number);
        }
        if (rules().of(rule) != number) {
            keep(by, rule.settingName(), String.valueOf(rules().of(rule)), String.valueOf(number));
        }
    }

    /**
     * Chooses the board's colour.
     *
     * @throws NotAllowed when the policy refuses
     * @throws IllegalArgumentException when it cannot be read on white
     */
    @Transactional
    public void change(Person by, BrandColour colour) {
        demand(by);
        if (!colour.isReadable()) {
            throw new IllegalArgumentException(colour + " cannot be read on white");
        }
        if (!colour.equals(colour())) {
            keep(by, COLOUR, colour().toString(), colour.equals(BrandColour.USUAL) ? null : colour.toString());
        }
    }

    /**
     * Chooses the nouns the board says.
     *
     * @throws NotAllowed when the policy refuses
     */
    @Transactional
    public void change(Person by, Vocabulary vocabulary) {
        demand(by);
        if (vocabulary != vocabulary()) {
            keep(by, VOCABULARY, vocabulary().name(), vocabulary.name());
        }
    }

    /**
     * Chooses whether indicators are shown as red, amber or green too.
     *
     * @throws NotAllowed when the policy refuses
     */
    @Transactional
    public void rateIndicators(Person by, boolean rated) {
        demand(by);
        if (rated != ratesIndicators()) {
            keep(by, RATED, String.valueOf(!rated), String.valueOf(rated));
        }
    }

    /**
     * Chooses words of the board's own; null goes back to the usual ones.
     *
     * @throws NotAllowed when the policy refuses
     */
    @Transactional
    public void changeWords(Person by, String name, String usual, String words) {
        demand(by);
        String before = words(name).orElse(usual);
        if (!Objects.equals(before, words == null ? usual : words)) {
            keep(by, "words." + name, before, words == null || words.equals(usual) ? null : words);
        }
    }

    /** What was changed, by whom and when, newest first. */
    public List<Event> changes(int limit) {
        return events.of(SUBJECT, 0, limit);
    }

    /** @param value null to go back to the start */
    private void keep(Person by, String name, String before, String value) {
        mapper.delete(name);
        if (value != null) {
            mapper.insert(new Setting(name, value));
        }
        recordChange(by, name, before, value == null ? "as usual" : value);
    }

    /** Records what something the board decided was and is. */
    void recordChange(Person by, String name, String before, String now) {
        events.record(by.id(), PeopleEvent.SETTINGS_CHANGED, SUBJECT, name + ": " + before + ", now " + now);
    }

    /** @throws NotAllowed when the policy lets this person change no setting */
    static void demand(Person by) {
        if (!Access.may(by, Permission.CHANGE_SETTINGS)) {
            throw new NotAllowed();
        }
    }

    private static Map<String, String> values(Board board) {
        return new TreeMap<>(Map.of("board.name", board.name(), "board.short-name", board.shortName(),
                "board.phone", board.phone(), "board.email", board.email(), "board.marking", board.marking(),
                "board.address", board.address()));
    }

    private Read load() {
        Map<String, String> kept = new HashMap<>();
        mapper.all().forEach(setting -> kept.put(setting.name(), setting.settingValue()));
        Map<BoardRule, Integer> chosen = new EnumMap<>(BoardRule.class);
        for (BoardRule rule : BoardRule.values()) {
            if (kept.containsKey(rule.settingName())) {
                chosen.put(rule, Integer.valueOf(kept.get(rule.settingName())));
            }
        }
        Words.speak(vocabulary(kept).terms());
        return new Read(board(kept), new BoardRules(chosen), Map.copyOf(kept));
    }

    private Board board(Map<String, String> kept) {
        return new Board(kept.getOrDefault("board.name", defaults.name()),
                kept.getOrDefault("board.short-name", defaults.shortName()),
                kept.getOrDefault("board.phone", defaults.phone()),
                kept.getOrDefault("board.email", defaults.email()),
                kept.getOrDefault("board.marking", defaults.marking()),
                kept.getOrDefault("board.address", defaults.address()).replaceAll("/+$", ""));
    }

    /** One row of the table. */
    record Setting(String name, String settingValue) {
    }

    private record Read(Board board, BoardRules rules, Map<String, String> kept) {
    }
}
