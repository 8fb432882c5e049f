package org.followthrough.pack.web;

import java.io.Serializable;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.pack.PackOccasion;
import org.followthrough.pack.PackSchedules;
import org.followthrough.pack.PackTiming;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;

/** The next dates on which a committee's packs would be made and sent, or why there are none. */
final class PackDatesPanel extends Panel {

    private static final int DATES = 5;

    @SpringBean
    private PackSchedules schedules;

    private final long committeeId;
    private final IModel<PackTiming> timing;
    private final IModel<List<Date>> next = LoadableDetachableModel.of(this::next);

    /** One of the next occasions. */
    private record Date(String made, String asAt, String sent) implements Serializable {
    }

    /**
     * @param id with the ending {@code .caption} the key of the table's caption
     * @param timing nothing is shown while it is null
     */
    PackDatesPanel(String id, long committeeId, IModel<PackTiming> timing) {
        super(id);
        this.committeeId = committeeId;
        this.timing = timing;
    }

    private List<Date> next() {
        return schedules.next(committeeId, timing.getObject(), DATES).stream().map(PackDatesPanel::date).toList();
    }

    private static Date date(PackOccasion occasion) {
        return new Date(London.dateAndTime(occasion.madeAt()), London.longDate(occasion.asAt()),
                London.dateAndTime(occasion.releaseAt()));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new AppTable<>("dates", new ResourceModel(getId() + ".caption"), () -> next.getObject(), List.of(
                Column.written("made", Column.Kind.HEADER, (cell, date) -> cell.words(date.made())),
                Column.text("asAt", Date::asAt), Column.text("sent", Date::sent))));
        add(new Label("none", new StringResourceModel("noDates.${rhythm}", this, timing)));
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        boolean asked = timing.getObject() != null;
        boolean known = asked && !next.getObject().isEmpty();
        setVisible(asked);
        get("dates").setVisible(known);
        get("none").setVisible(!known);
    }

    @Override
    protected void onDetach() {
        next.detach();
        timing.detach();
        super.onDetach();
    }
}
