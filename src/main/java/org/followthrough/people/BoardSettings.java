package org.followthrough.people;

import java.util.HashMap;
import java.util.Map;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.ChangeCounter;
import org.followthrough.shared.persistence.ChangeMark;
import org.followthrough.shared.persistence.Kept;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the board says of itself: kept in the database, with the configuration file as its start. */
@Service
public class BoardSettings {

    private final SettingMapper mapper;
    private final BoardDefaults defaults;
    private final Events events;
    private final Kept<Board> board;

    BoardSettings(SettingMapper mapper, BoardDefaults defaults, Events events, ChangeCounter counter) {
        this.mapper = mapper;
        this.defaults = defaults;
        this.events = events;
        this.board = counter.keep(ChangeMark::people, this::read);
    }

    /** The board as it stands. */
    public Board board() {
        return board.get();
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
    }

    private Board read() {
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
}
