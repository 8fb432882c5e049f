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
import org.followthrough.pack.Pack;
import org.followthrough.pack.PackChange;
import org.followthrough.pack.PackChanges;
import org.followthrough.plan.ActionWords;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;

/** What changed after a pack was frozen: how much, and the newest of it. */
final class PackChangesPanel extends Panel {

    private static final int SHOWN = 15;

    @SpringBean
    private PackChanges changes;

    private final IModel<Pack> pack;
    private final IModel<PackChanges.Found> found = LoadableDetachableModel.of(this::load);

    PackChangesPanel(String id, IModel<Pack> pack) {
        super(id);
        this.pack = pack;
        setRenderBodyOnly(true);
    }

    private PackChanges.Found load() {
        return changes.of(pack.getObject(), SHOWN);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        int all = found.getObject().toldLate() + found.getObject().since();
        add(new Label("counts", new StringResourceModel("counts", this).setParameters(
                found.map(PackChanges.Found::toldLate), found.map(PackChanges.Found::since),
                London.longDate(pack.getObject().asAt()))));
        add(new AppTable<>("rows", new ResourceModel("caption"), found.map(this::rows),
                List.of(Column.link("reference", Row::reference, Row::path), Column.text("what", Row::what),
                        Column.text("happened", Row::happened), Column.text("told", Row::told)))
                .grouped(Row::group).setVisible(all > 0));
        add(new Label("more", new StringResourceModel("more", this).setParameters(all - SHOWN))
                .setVisible(all > SHOWN));
        add(new LocalHref("compare", "/actions/compare?with=" + pack.getObject().asAt()));
    }

    private List<Row> rows(PackChanges.Found all) {
        return all.newest().stream().map(this::row).toList();
    }

    private Row row(PackChange change) {
        String reference = change.action().reference();
        return new Row(getString(change.toldLate() ? "group.late" : "group.since"), reference, "/actions/" + reference,
                ActionWords.event(change.version().cause()),
                London.shortDate(London.dayOf(change.version().effectiveAt())),
                London.shortDate(London.dayOf(change.version().recordedAt())));
    }

    @Override
    protected void onDetach() {
        found.detach();
        super.onDetach();
    }

    private record Row(String group, String reference, String path, String what, String happened, String told)
            implements Serializable {
    }
}
