package io.courant.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers of the demo newsroom type, and how the headline begins that they expect first. */
@ApiTest
class RelevanceTest {

    private static final String DEMO = "/v1/articles?limit=3&fields=headline&publisher=the-aldous-courier,northmere-wire,"
            + "hollin-ledger,kestrel-bay-post,strait-and-shore&q=";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "opening of the tunnel         | Northmere opens 2.1 billion",
        "tunnel cost auditors          | Eight days out",
        "tunnel debt tolls             | If the cars do not come",
        "eels dredgers                 | The nights the dredgers",
        "kelp reef                     | Under the ferry lane",
        "rate cut quay                 | Rate cut reaches the quay",
        "central bank                  | Northmere central bank",
        "mortgage candle street        | What a quarter of a point",
        "confidence vote               | Northmere Premier Varga",
        "varga whips                   | Varga’s whips",
        "corn hall tokens              | Two doors and a copper pan",
        "storm ottilie sea wall        | The wall that stood on sand",
        "cooper's slip                 | Eleven minutes",
        "coopers slip                  | Eleven minutes",
        "evacuation warning met office | Forty-five minutes",
        "skarn birds                   | Skarn turns off",
        "ward 7                        | The ward that let",
        "telescope dome                | A lid for the night",
        "lighthouse keeper             | Tern Point opens",
        "cod quota                     | Northmere and Sorrel Federation",
        "ferry strike patients         | Coastguard takes",
        "meridian roster               | Twenty-one days on",
        "museum weighhouse             | What the harbour weighed",
        "physics teacher               | The Friday that bought",
        "four day week coldwell        | The Friday that bought",
        "chalked cracks dam            | Inspectors chalked",
        "dunsel flood map              | Nineteen minutes",
        "fever vaccine trial           | Saltmarsh fever vaccine",
        "reed cutter                   | Volunteer 0417",
        "rowing club boat              | Borrowed boat",
        "headline:orchards             | Ten days to press",
        "\"nine months\" ward          | The ward that let",
        "orchad                        | Ten days to press",
        "telescop*                     | A lid for the night"})
    void whatIsExpectedComesFirst(String q, String headline) {
        List<String> found = Api.json(DEMO + URLEncoder.encode(q, StandardCharsets.UTF_8)).getList("items.headline");
        assertThat(found).as(q).isNotEmpty();
        assertThat(found.get(0)).as("%s: %s", q, found).startsWith(headline);
    }
}
