package org.followthrough.demo;

import java.time.Clock;
import java.util.List;
import org.followthrough.chasing.ChasingSwitch;
import org.followthrough.people.People;
import org.followthrough.shared.time.London;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Gives an empty installation its invented board before the first page is asked for. It is written part by part; when
 * it is interrupted the next start goes on where it stopped.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(DemonstrationSettings.class)
public class Demonstration implements SmartInitializingSingleton {

    /** The one password of all invented people. */
    public static final String PASSWORD = "anytown-demo-2026";

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final int TOLD_EVERY = 100;

    private final People people;
    private final BoardWriter writer;
    private final List<InventedPart> parts;
    private final DemonstrationMapper marks;
    private final DemonstrationSettings settings;
    private final ChasingSwitch chasing;
    private final Clock clock;

    Demonstration(People people, BoardWriter writer, List<InventedPart> parts, DemonstrationMapper marks,
                  DemonstrationSettings settings, ChasingSwitch chasing, Clock clock) {
        this.people = people;
        this.writer = writer;
        this.parts = parts;
        this.marks = marks;
        this.settings = settings;
        this.chasing = chasing;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        String before = marks.written();
        if (before == null && !people.all().isEmpty()) {
            LOG.warn("This database holds a board already, so no demonstration was written into it.");
            return;
        }
        var written = before == null
                ? new DemonstrationMapper.Written(London.dayOf(clock.instant()), settings.actions(), 0)
                : DemonstrationMapper.Written.of(before);
        InventedBoard board = new InventedBoard(new Days(written.today()), written.actions());
        if (before == null) {
            writer.begin(board, written);
        }
        if (written.parts() < board.parts()) {
            LOG.info("Writing the invented Anytown board with {} actions.", written.actions());
        }
        while (written.parts() < board.parts()) {
            writer.write(board, written);
            written = written.next();
            if (written.parts() % TOLD_EVERY == 0) {
                LOG.info("{} of {} parts are written.", written.parts(), board.parts());
            }
        }
        InventedPart.Start start = new InventedPart.Start(new Days(written.today()), London.dayOf(clock.instant()),
                written.parts() == board.parts());
        parts.forEach(part -> part.write(start));
        if (chasing.last() == null) {
            people.all().stream().filter(chasing::mayTurn).findFirst().ifPresent(by -> chasing.turn(by, true));
        }
    }
}
