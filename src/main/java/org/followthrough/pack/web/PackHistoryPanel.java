package org.followthrough.pack.web;

import java.util.List;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.pack.Pack;
import org.followthrough.pack.PackEvent;
import org.followthrough.pack.PackWords;
import org.followthrough.pack.Packs;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.Timeline;
import org.followthrough.shared.web.part.TimelineEntry;

/** What was done with a pack, newest first; for those who make packs. */
final class PackHistoryPanel extends Panel {

    @SpringBean
    private Packs packs;
    @SpringBean
    private PackWords words;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<Pack> pack;
    private final IModel<List<TimelineEntry>> entries = LoadableDetachableModel.of(this::load);

    PackHistoryPanel(String id, IModel<Pack> pack) {
        super(id);
        this.pack = pack;
        setRenderBodyOnly(true);
    }

    private List<TimelineEntry> load() {
        return packs.history(pack.getObject()).stream()
                .filter(event -> !event.kind().equals(PackEvent.PACK_READ.name())).map(this::entry).toList();
    }

    private TimelineEntry entry(Event event) {
        return new TimelineEntry(getString("event." + event.kind()),
                new StringResourceModel("by", this).setParameters(words.by(event.personId())).getString(),
                event.happenedAt().toString(), London.dateAndTime(event.happenedAt()), List.of(), event.detail());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Timeline("timeline", entries));
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setVisible(signedIn.may(Permission.MAKE_PACKS) && !entries.getObject().isEmpty());
    }

    @Override
    protected void onDetach() {
        entries.detach();
        super.onDetach();
    }
}
