/** Parts that pages are built of: tables, tags, timelines, tiles. They take plain values and know no domain word. */
package org.followthrough.shared.web.part;
