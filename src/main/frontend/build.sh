#!/bin/sh
# Builds war/assets, and the fonts for charts and PDF, from this folder. Run it when the look changes, and commit what
# it built: the Maven build needs no Node.
set -eu
cd "$(dirname "$0")"
assets=../../../war/assets
fonts=../resources/fonts
govuk=node_modules/govuk-frontend/dist/govuk
moj=node_modules/@ministryofjustice/frontend/moj
inter=node_modules/@fontsource/inter

npm ci --ignore-scripts --no-audit --no-fund

rm -rf "$assets"
mkdir -p "$assets/images" "$assets/fonts" "$assets/licences" "$fonts"

node_modules/.bin/sass --style=compressed --no-source-map --quiet-deps --load-path=. --load-path=node_modules \
  scss/follow-through.scss "$assets/follow-through.css"
if grep -qE 'GDS Transport|crest|url\("?(data|https?):' "$assets/follow-through.css"; then
  echo "follow-through.css refers to something we may not serve" >&2
  exit 1
fi

cp scripts/boot.js scripts/app.mjs manifest.json "$assets/"
cp "$govuk/govuk-frontend.min.js" "$assets/govuk-frontend-6.6.0.min.js"
cp "$moj/moj-frontend.min.js" "$assets/moj-frontend-11.1.0.min.js"

cp images/* "$assets/images/"
for icon in icon-close-cross-black icon-document icon-tag-remove-cross icon-tag-remove-cross-white icon-toggle-plus-minus; do
  cp "$moj/assets/images/$icon.svg" "$assets/images/"
done

for weight in 400 700; do
  for subset in latin latin-ext; do
    cp "$inter/files/inter-$subset-$weight-normal.woff2" "$assets/fonts/inter-5.3.0-$subset-$weight.woff2"
  done
done
cp node_modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf "$fonts/Inter-Regular.ttf"
cp node_modules/@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf "$fonts/Inter-Bold.ttf"

cp licences/* "$assets/licences/"
cp "$inter/LICENSE" "$assets/licences/inter-OFL.txt"
cp node_modules/@expo-google-fonts/inter/LICENSE_FONT "$fonts/OFL.txt"
