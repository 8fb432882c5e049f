package org.followthrough.settings;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Board;
import org.followthrough.people.BoardLogo;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Logo;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.web.HolidayWarning;
import org.followthrough.people.web.MorePage;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Meanings;
import org.followthrough.plan.web.HeadlineTags;
import org.followthrough.shared.history.Event;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** What this board has decided for itself, each as a sentence with a way to change it. */
@PagePath("/settings")
@Requires(Permission.CHANGE_SETTINGS)
public class SettingsPage extends FramePage {

    private static final int CHANGES_SHOWN = 20;

    @SpringBean
    private BoardSettings settings;
    @SpringBean
    private BoardLogo logo;
    @SpringBean
    private Meanings meanings;
    @SpringBean
    private People people;

    public SettingsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(MorePage.class, new PageParameters());
        add(new SummaryList("called", () -> facts(settings.board())), new LocalHref("changeBoard", "/settings/board"));
        add(new Label("colour", new StringResourceModel("colour", this).setParameters(settings.colour())),
                new LocalHref("changeColour", "/settings/colour"));
        add(new Label("vocabulary", VocabularyWords.name(settings.vocabulary())),
                new Label("says", VocabularyWords.says(settings.vocabulary())),
                new LocalHref("changeVocabulary", "/settings/vocabulary"));
        String words = logo.logo().map(Logo::words).orElse(null);
        add(new Label("logo", new StringResourceModel(words == null ? "logo.none" : "logo", this).setParameters(words)),
                new LocalHref("changeLogo", "/settings/logo"));
        add(new ListView<>("rule", List.of(BoardRule.values())) {
            @Override
            protected void populateItem(ListItem<BoardRule> item) {
                BoardRule rule = item.getModelObject();
                item.add(new Label("sentence", RuleWords.sentence(rule, settings.rules().of(rule))));
                item.add(new LocalHref("change", "/settings/rules/" + rule.inAddress())
                        .add(new Label("what", RuleWords.sentence(rule, settings.rules().of(rule)))));
            }
        });
        add(new Label("rated", getString("rated." + settings.ratesIndicators())),
                new LocalHref("changeRated", "/settings/red-amber-green"));
        add(new HolidayWarning("holidayWarning"), new LocalHref("holidays", "/settings/bank-holidays"));
        add(new ListView<>("meaning", List.of(Headline.values())) {
            @Override
            protected void populateItem(ListItem<Headline> item) {
                Headline headline = item.getModelObject();
                item.add(new Label("headline", ActionWords.name(headline)).setRenderBodyOnly(true));
                item.add(new Label("means", meanings.of(headline)));
                item.add(new LocalHref("change", "/settings/meanings/" + HeadlineTags.kind(headline))
                        .add(new Label("what", ActionWords.name(headline))));
            }
        });
        addChanges();
    }

    private List<SummaryRow> facts(Board board) {
        List<SummaryRow> facts = new ArrayList<>();
        fact(facts, "name", board.name());
        fact(facts, "shortName", board.shortName());
        fact(facts, "phone", board.phone());
        fact(facts, "email", board.email());
        fact(facts, "marking", board.marking());
        fact(facts, "address", board.address());
        return facts;
    }

    private void fact(List<SummaryRow> facts, String key, String value) {
        facts.add(SummaryRow.of(getString("board." + key), value.isEmpty() ? getString("notSet") : value));
    }

    private void addChanges() {
        List<Event> changes = settings.changes(CHANGES_SHOWN);
        add(new WebMarkupContainer("noChanges").setVisible(changes.isEmpty()));
        add(new ListView<>("changed", changes) {
            @Override
            protected void populateItem(ListItem<Event> item) {
                Event event = item.getModelObject();
                item.add(new Label("words", new StringResourceModel("changed", SettingsPage.this).setParameters(
                        London.dateAndTime(event.happenedAt()), event.personId() == null ? ""
                                : people.find(event.personId()).map(Person::name).orElse(""),
                        event.detail() == null ? "" : event.detail())).setRenderBodyOnly(true));
            }
        });
    }
}
