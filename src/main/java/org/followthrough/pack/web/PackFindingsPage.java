package org.followthrough.pack.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.pack.PackFinding;
import org.followthrough.pack.PackReleases;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextAreaRow;
import org.followthrough.shared.web.part.LocalHref;

/** What a draft says in words, to be said in the business unit's own. */
@PagePath("/packs/${pack}/findings")
@Requires(Permission.MAKE_PACKS)
public class PackFindingsPage extends OnePackPage {

    @SpringBean
    private PackReleases releases;

    private final BaseForm form = new BaseForm("form");
    private final List<IModel<String>> texts = new ArrayList<>();
    private final IModel<String> checksum = new Model<>();
    private final HiddenField<String> seen = new HiddenField<>("seen", checksum);

    /** @param parameters {@code pack}: its id */
    public PackFindingsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        demandDraftFor(form);
        backToPack();
        checksum.setObject(pack().checksum());
        RepeatingView rows = new RepeatingView("finding");
        for (PackFinding finding : releases.findings(pack())) {
            IModel<String> text = new Model<>(finding.text());
            texts.add(text);
            rows.add(new TextAreaRow("finding-" + texts.size(), text).limit(limit(finding))
                    .rows(finding.isOfLines() ? 5 : 2).bold().label(Model.of(finding.label()))
                    .hint(finding.isReworded() ? new StringResourceModel("computed", this)
                            .setParameters(finding.computed()) : Model.of()));
        }
        form.add(rows, seen, new FormButton("save", this::save),
                new LocalHref("cancel", "/packs/" + pack().id()));
        add(form);
    }

    private static int limit(PackFinding finding) {
        return finding.place() == PackFinding.Place.SUMMARY ? PackReleases.HEADING_LIMIT : PackFinding.LIMIT;
    }

    private void save() {
        List<PackFinding> findings = releases.findings(pack());
        List<PackFinding> worded = new ArrayList<>();
        for (int i = 0; i < Math.min(findings.size(), texts.size()); i++) {
            worded.add(findings.get(i).inOwnWords(texts.get(i).getObject()));
        }
        try {
            releases.reword(person(), pack().id(), checksum.getObject(), worded);
            Flash.success(getString("saved"));
            setResponsePage(PackPage.class, parametersOf(pack().id()));
        } catch (ChangedMeanwhile e) {
            form.error(getString("changedMeanwhile"));
            checksum.setObject(pack().checksum());
            seen.clearInput();
        }
    }
}
