package org.followthrough.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What the axe rules find wrong with a page. The rules are put into a page once and only what is wrong comes back: Deque's
 * own builder brings them in twice for each look, and all that is right with every answer, which takes longer than the
 * look. Our pages have no frames.
 */
final class Axe {

    private static final String RULES = AxeBuilder.getAxeScript();
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");
    /** GOV.UK Frontend's script marks a radio that shows more questions as expanded, which ARIA does not foresee. */
    private static final String LOOK = """
            async standards => {
                const found = await axe.run({ runOnly: { type: 'tag', values: standards }, resultTypes: ['violations'] });
                const isRadiosKnownIssue = rule => rule.id === 'aria-allowed-attr'
                    && rule.nodes.every(node => node.html.includes('govuk-radios__input'));
                return found.violations.filter(rule => !isRadiosKnownIssue(rule))
                    .map(rule => [rule.id, ...rule.nodes.map(node => node.target)].join(' '));
            }""";

    private Axe() {
    }

    /** Each rule that is broken, with the elements that break it; empty when the page is accessible. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if ((Boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.addInitScript(RULES);
            page.evaluate(RULES);
        }
        return (List<String>) page.evaluate(LOOK, STANDARDS);
    }
}
