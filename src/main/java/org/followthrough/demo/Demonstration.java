package org.followthrough.demo;

import java.time.Clock;
import java.time.LocalDate;
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
    private final InventedMeetings meetings;
    private final InventedEvidence evidence;
    private final InventedChallenges challenges;
    private final InventedDetails details;
    private final InventedIndicators indicators;
    private final InventedLives lives;
    private final InventedPeers peers;
    private final InventedLearning learning;
    private final DemonstrationMapper marks;
    private final DemonstrationSettings settings;
    private final ChasingSwitch chasing;
    private final Clock clock;

    Demonstration(People people, BoardWriter writer, InventedMeetings meetings, InventedEvidence evidence,
                  InventedChallenges challenges, InventedDetails details, InventedIndicators indicators,
                  InventedLives lives, InventedPeers peers, InventedLearning learning,
                  DemonstrationMapper marks, DemonstrationSettings settings, ChasingSwitch chasing, Clock clock) {
        this.people = people;
        this.writer = writer;
        this.meetings = meetings;
        this.evidence = evidence;
        this.challenges = challenges;
        this.details = details;
        this.indicators = indicators;
        this.lives = lives;
        this.peers = peers;
        this.learning = learning;
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
        meetings.write(new Days(written.today()));
        indicators.write(written.today());
        peers.write(new Days(written.today()));
        lives.write(written.today());
        if (written.parts() == board.parts()) {
            LocalDate today = London.dayOf(clock.instant());
            evidence.give(today);
            challenges.write(today);
            details.write(today, written);
            learning.write(today);
        }
        if (chasing.last() == null) {
            people.all().stream().filter(chasing::mayTurn).findFirst().ifPresent(by -> chasing.turn(by, true));
        }
    }
}
