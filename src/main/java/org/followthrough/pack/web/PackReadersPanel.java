package org.followthrough.pack.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.pack.Pack;
import org.followthrough.pack.PackDelivery;
import org.followthrough.pack.PackEvent;
import org.followthrough.pack.PackWords;
import org.followthrough.pack.Packs;
import org.followthrough.people.Permission;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;

/** Who was sent a pack, what became of it, and who read it; for those who may see the register. */
final class PackReadersPanel extends Panel {

    @SpringBean
    private PackDelivery delivery;
    @SpringBean
    private Packs packs;
    @SpringBean
    private PackWords words;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<Pack> pack;
    private final IModel<List<Row>> rows = LoadableDetachableModel.of(this::load);

    PackReadersPanel(String id, IModel<Pack> pack) {
        super(id);
        this.pack = pack;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new AppTable<>("people", new ResourceModel("caption"), rows,
                List.of(Column.link("who", Row::who, Row::path), Column.text("sent", Row::sent),
                        Column.text("read", Row::read))).setVisible(!rows.getObject().isEmpty()));
        add(new WebMarkupContainer("none").setVisible(rows.getObject().isEmpty()));
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setVisible(pack.getObject().isReleased() && signedIn.may(Permission.SEE_REGISTER));
    }

    /** Those it was sent to, by name, and then those who read it without. */
    private List<Row> load() {
        Map<Long, List<Event>> reading = packs.history(pack.getObject()).stream()
                .filter(event -> event.kind().equals(PackEvent.PACK_READ.name()) && event.personId() != null)
                .collect(Collectors.groupingBy(Event::personId, TreeMap::new, Collectors.toList()));
        List<Row> found = new ArrayList<>();
        for (Message message : delivery.of(List.of(pack.getObject())).getOrDefault(pack.getObject().id(), List.of())) {
            found.add(new Row(message.recipientName(), "/register/" + message.id(), sent(message),
                    read(message, reading.remove(message.recipientId()))));
        }
        reading.forEach((person, events) -> found.add(new Row(words.by(person), null, getString("notSent"),
                read(null, events))));
        return found;
    }

    private String sent(Message message) {
        return PackWords.isSent(message) ? getString("outcome." + message.outcome()) + " "
                + London.shortDate(London.dayOf(message.sentAt() == null ? message.decidedAt() : message.sentAt()))
                : message.why();
    }

    private String read(Message message, List<Event> events) {
        List<String> ways = new ArrayList<>();
        if (message != null && message.openedAt() != null) {
            ways.add(getString("followed") + " " + London.shortDate(London.dayOf(message.openedAt())));
        }
        if (events != null) {
            events.stream().collect(Collectors.groupingBy(Event::detail, TreeMap::new, Collectors.toList()))
                    .forEach((form, times) -> ways.add(getString("form." + form) + " "
                            + London.shortDate(London.dayOf(times.get(0).happenedAt()))));
        }
        return ways.isEmpty() ? getString("notRead") : String.join("; ", ways);
    }

    @Override
    protected void onDetach() {
        rows.detach();
        super.onDetach();
    }

    private record Row(String who, String path, String sent, String read) implements Serializable {
    }
}
