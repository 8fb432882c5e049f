package org.followthrough.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.followthrough.shared.history.Events;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the board says of itself: kept in the database, with the configuration file as its start. */
@Service
@Transactional(readOnly = true)
public class BoardSettings {

    /** A change made on another node is seen after this. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final SettingMapper mapper;
    private final BoardDefaults defaults;
    private final Events events;
    private final Clock clock;
    private volatile Read read;

    BoardSettings(SettingMapper mapper, BoardDefaults defaults, Events events, Clock clock) {
        this.mapper = mapper;
        this.defaults = defaults;
        this.events = events;
        this.clock = clock;
    }

    /** The board as it stands. */
    public Board board() {
        Read last = read;
        Instant now = clock.instant();
        if (last == null || Duration.between(last.at(), now).abs().compareTo(FRESH) > 0) {
            last = new Read(load(), now);
            read = last;
        }
        return last.board();
    }

    /**
     * Replaces what the board says of itself.
     *
     * @throws NotAllowed when the policy refuses
     */
    @Transactional
    public void change(Person by, Board board) {
        if (!Access.may(by, Permission.CHANGE_SETTINGS)) {
            throw new NotAllowed();
        }
        Map<String, String> values = Map.of("board.name", board.name(), "board.short-name", board.shortName(),
                "board.phone", board.phone(), "board.email", board.email(), "board.marking", board.marking(),
                "board.address", board.address());
        values.forEach((name, value) -> {
            mapper.delete(name);
            mapper.insert(new Setting(name, value));
        });
        events.record(by.id(), PeopleEvent.SETTINGS_CHANGED, "board", null);
        read = null;
    }

    private Board load() {
        Map<String, String> kept = new HashMap<>();
        mapper.all().forEach(setting -> kept.put(setting.name(), setting.settingValue()));
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

    private record Read(Board board, Instant at) {
    }
}
