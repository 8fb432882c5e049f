/** Events that are not versions of anything: sign-in, download, a change of permission. */
package org.followthrough.shared.history;
