package org.followthrough.peerchallenge.web;

import java.util.Comparator;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.peerchallenge.Finding;
import org.followthrough.peerchallenge.PeerChallenges;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewWords;
import org.followthrough.review.web.ReviewHeading;
import org.followthrough.review.web.ReviewTabs;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;

/** What the peers found, once the sponsor has released it, and one press that makes a recommendation of a finding. */
@PagePath("/peer-challenges/${ref}")
@Requires(Permission.SEE_REVIEWS)
public class PeerChallengePage extends FramePage {

    @SpringBean
    private PeerChallenges challenges;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private List<MoreOfFinding> more;

    private final IModel<Review> challenge = LoadableDetachableModel.of(() -> challenges.find(reader(),
            getPageParameters().get("ref").toString("")).orElseThrow(NotFoundException::new));

    /** @param parameters {@code ref} of the peer challenge */
    public PeerChallengePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/reviews", new ResourceModel("back"));
        String ref = challenge.getObject().ref();
        boolean released = challenges.isReleased(challenge.getObject());
        boolean reads = challenges.mayRead(reader(), challenge.getObject());
        boolean records = signedIn.may(Permission.RECORD_REVIEWS);
        List<Finding> findings = challenges.findings(reader(), challenge.getObject());
        add(new ReviewTabs("tabs", challenge, path()),
                new LocalHref("pdf", "/review-files/" + ref + "/timetable.pdf"),
                new LocalHref("word", "/review-files/" + ref + "/timetable.docx"));
        add(new Label("withheld", new ResourceModel(reads ? "withheld.reads" : "withheld")).setVisible(!released),
                new LocalHref("people", "/reviews/" + ref + "/people").setVisible(records && !released),
                new LocalHref("add", "/reviews/" + ref + "/lists/finding/new").setVisible(records),
                new WebMarkupContainer("none").setVisible(reads && findings.isEmpty()),
                list(findings, released && signedIn.may(Permission.EDIT_PLANS)));
    }

    private ListView<Finding> list(List<Finding> findings, boolean makes) {
        return new ListView<>("finding", LoadableDetachableModel.of(() -> findings)) {
            @Override
            protected void populateItem(ListItem<Finding> item) {
                Finding finding = item.getModelObject();
                int number = finding.number();
                item.add(new Label("part", said("part", number, finding.part())),
                        new Label("theme", finding.theme()).setVisible(!finding.theme().isEmpty()),
                        new Label("text", finding.text()),
                        new LocalHref("recommendation", "/recommendations/" + finding.recommendationId())
                                .setVisible(finding.recommendationId() != null && makes));
                item.add(ways(number, makes).setVisible(signedIn.may(Permission.EDIT_PLANS)));
                item.add(new BaseForm("form").add(new FormButton("recommend", () -> recommend(number)).secondary())
                        .setVisible(finding.waits() && makes));
            }
        };
    }

    /** What other features do with a finding. */
    private ListView<MoreOfFinding> ways(int number, boolean released) {
        return new ListView<>("more", LoadableDetachableModel.of(() -> more.stream()
                .filter(way -> released || !way.onlyReleased())
                .sorted(Comparator.comparingInt(MoreOfFinding::order)).toList())) {
            @Override
            protected void populateItem(ListItem<MoreOfFinding> item) {
                MoreOfFinding way = item.getModelObject();
                item.add(new LocalHref("way", way.path().apply(challenge.getObject(), number))
                        .add(new Label("words", way.label().apply(challenge.getObject(), number))
                                .setRenderBodyOnly(true)));
            }
        };
    }

    private void recommend(int number) {
        long recommendation = challenges.recommend(reader(), challenge.getObject(), number);
        Flash.success(getString("recommended"));
        throw new LocalRedirect("/plans/" + challenge.getObject().ref() + "/recommendations/" + recommendation
                + "/actions/new");
    }

    private Person reader() {
        return signedIn.required();
    }

    private String path() {
        return "/peer-challenges/" + challenge.getObject().ref();
    }

    private String said(String key, Object... values) {
        return new StringResourceModel(key, this).setParameters(values).getString();
    }

    @Override
    protected IModel<String> heading() {
        return challenge.map(Review::name);
    }

    @Override
    protected IModel<String> caption() {
        return challenge.map(ReviewWords::caption);
    }

    @Override
    protected Component newHeading(String id) {
        return new ReviewHeading(id, challenge);
    }

    @Override
    protected void onDetach() {
        challenge.detach();
        super.onDetach();
    }
}
