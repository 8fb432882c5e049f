/** What was typed into a form outlives the session it was typed in: kept as a draft, shown again after sign-in. */
package org.followthrough.shared.web.draft;
