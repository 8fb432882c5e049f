package org.followthrough.pack.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.pack.Pack;
import org.followthrough.pack.PackMakings;
import org.followthrough.pack.PackReleases;
import org.followthrough.pack.PackWords;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** One pack: its files, how far it is, who got it, and what it does not know yet. */
@PagePath("/packs/${pack}")
@Requires(Permission.SEE_PACKS)
public class PackPage extends OnePackPage {

    @SpringBean
    private PackMakings makings;
    @SpringBean
    private PackReleases releases;
    @SpringBean
    private SignedIn signedIn;

    private final BaseForm form = new BaseForm("form");

    /** @param parameters {@code pack}: its id */
    public PackPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(PacksPage.class, new PageParameters());
        // Of a draft the first thing to do is to release it.
        add(new LocalHref("pdf", "/pack-files/" + pack().id() + ".pdf").add(AttributeModifier.append("class",
                pack().isDraft() ? "govuk-button--secondary" : null)),
                new LocalHref("read", "/packs/" + pack().id() + "/read"),
                new LocalHref("csv", "/pack-files/" + pack().id() + ".csv"),
                new LocalHref("copy", "/packs/" + pack().id() + "/copy"));
        add(new SummaryList("about", now().map(this::about)));
        addDraft();
        addTasks();
        add(new PackReadersPanel("readers", now()), new PackChangesPanel("changes", now()),
                new PackHistoryPanel("history", now()));
    }

    private List<SummaryRow> about(Pack shown) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of(getString("committee"), words().committee(shown.committeeId())));
        rows.add(SummaryRow.of(getString("asAt"), London.longDate(shown.asAt())));
        rows.add(SummaryRow.of(getString("made"), London.dateAndTime(shown.madeAt()),
                said("madeBy", words().by(shown.madeBy()))));
        rows.add(SummaryRow.of(getString("state"), PackWords.state(shown.state()), life(shown)));
        rows.add(SummaryRow.of(getString("number"), said("numberWords", shown.period(), shown.version())));
        rows.add(SummaryRow.of(getString("checksum"), shown.checksum()));
        return rows;
    }

    private String life(Pack shown) {
        return switch (shown.state()) {
            case DRAFT -> shown.releaseAt() == null ? getString("life.DRAFT")
                    : said("life.DRAFT.at", London.dateAndTime(shown.releaseAt()));
            case RELEASED -> said("life.RELEASED", London.dateAndTime(shown.releasedAt()),
                    words().by(shown.releasedBy()));
            case DISCARDED -> said("life.DISCARDED", shown.discardReason());
            case REPLACED -> getString("life.REPLACED");
        };
    }

    private void addDraft() {
        add(new Label("draft", now().map(shown -> shown.releaseAt() == null ? getString("draft")
                : said("draft.at", London.dateAndTime(shown.releaseAt())))).setVisible(pack().isDraft()));
    }

    private void addTasks() {
        boolean makes = signedIn.may(Permission.MAKE_PACKS);
        boolean stands = pack().isDraft() || pack().isReleased();
        form.add(new FormButton("release", this::release).setVisible(pack().isDraft()),
                new FormButton("again", this::again).secondary());
        add(form.setVisible(makes && stands || form.isSent()));
        WebMarkupContainer tasks = new WebMarkupContainer("tasks");
        tasks.add(new LocalHref("findings", "/packs/" + pack().id() + "/findings"),
                new LocalHref("discard", "/packs/" + pack().id() + "/discard"));
        add(tasks.setVisible(makes && pack().isDraft()));
    }

    private void release() {
        try {
            int told = releases.release(person(), pack().id());
            Flash.success(said("released", told));
            setResponsePage(PackPage.class, parametersOf(pack().id()));
        } catch (ChangedMeanwhile e) {
            now().detach();
            form.error(getString("changedMeanwhile"));
        }
    }

    private void again() {
        try {
            setResponsePage(PackMakingPage.class, PackMakingPage.parametersOf(makings.again(person(), pack().id())
                    .id()));
        } catch (ChangedMeanwhile e) {
            now().detach();
            form.error(getString("changedMeanwhile"));
        }
    }

    private String said(String key, Object... values) {
        return new StringResourceModel(key, this).setParameters(values).getString();
    }

    @Override
    protected IModel<String> heading() {
        return now().map(Pack::finding);
    }

    @Override
    protected IModel<String> title() {
        return caption();
    }
}
