package org.followthrough.dashboard;

import static org.followthrough.dashboard.Dashboard.WORDS;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.people.BoardRules;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Headline;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Tally;
import org.followthrough.plan.web.HeadlineTags;
import org.followthrough.shared.web.part.Shape;
import org.followthrough.shared.web.part.Tile;

/** The five figures of the dashboard, each with what it was at the last month end. */
final class DashboardTiles {

    private final Tally now;
    private final Tally before;
    private final Rows all;
    private final BoardRules rules;

    private DashboardTiles(Dashboard dashboard, BoardRules rules) {
        this.rules = rules;
        now = dashboard.now();
        before = dashboard.lastMonth();
        all = dashboard.all();
    }

    static List<Tile> of(Dashboard dashboard, BoardRules rules) {
        DashboardTiles tiles = new DashboardTiles(dashboard, rules);
        return List.of(tiles.overdue(), tiles.dueSoon(), tiles.waiting(), tiles.onTrack(), tiles.signedOff());
    }

    /** What later dates do to the picture, counted. */
    static List<Tile> moved(Dashboard dashboard) {
        return counts(dashboard, QuickLink.MOVED, QuickLink.MOVED_AGAIN, QuickLink.LATE_BY_FIRST);
    }

    /** What impact checks found, counted. */
    static List<Tile> impact(Dashboard dashboard) {
        return counts(dashboard, QuickLink.IMPACT_DUE, QuickLink.IMPACT_YES, QuickLink.IMPACT_PARTLY,
                QuickLink.IMPACT_NO);
    }

    private static List<Tile> counts(Dashboard dashboard, QuickLink... links) {
        return Stream.of(links).map(link -> new Tile("", Shape.NONE, dashboard.now().of(link),
                WORDS.say("strip." + link), dashboard.all().quick(link).address(), "")).toList();
    }

    private Tile overdue() {
        return tile(QuickLink.OVERDUE, Headline.OVERDUE, lastMonth(before.of(QuickLink.OVERDUE)));
    }

    private Tile dueSoon() {
        return new Tile("", Shape.NONE, now.of(QuickLink.DUE_SOON), ActionWords.name(QuickLink.DUE_SOON, rules),
                all.quick(QuickLink.DUE_SOON).address(), lastMonth(before.of(QuickLink.DUE_SOON)));
    }

    private Tile waiting() {
        int waiting = now.of(QuickLink.WAITING);
        return tile(QuickLink.WAITING, Headline.WAITING, waiting > 0 ? WORDS.say("tile.oldest", now.oldestWait())
                : lastMonth(before.of(QuickLink.WAITING)));
    }

    private Tile onTrack() {
        return new Tile(HeadlineTags.kind(Headline.ON_TRACK), HeadlineTags.shape(Headline.ON_TRACK),
                now.of(Headline.ON_TRACK), ActionWords.name(Headline.ON_TRACK),
                all.headlines(Set.of(Headline.ON_TRACK)).address(), lastMonth(before.of(Headline.ON_TRACK)));
    }

    private Tile signedOff() {
        int more = now.of(QuickLink.SIGNED_OFF) - before.of(QuickLink.SIGNED_OFF);
        return tile(QuickLink.SIGNED_OFF, Headline.SIGNED_OFF, more > 0 && before.total() > 0
                ? WORDS.say("tile.thisMonth", more) : lastMonth(before.of(QuickLink.SIGNED_OFF)));
    }

    private Tile tile(QuickLink link, Headline look, String note) {
        return new Tile(HeadlineTags.kind(look), HeadlineTags.shape(look), now.of(link), ActionWords.name(link, rules),
                all.quick(link).address(), note);
    }

    /** Empty where nothing was followed at the last month end. */
    private String lastMonth(int count) {
        return before.total() == 0 ? "" : WORDS.say("tile.lastMonth", count);
    }
}
