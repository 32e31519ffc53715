package io.courant.imports;

import java.util.List;

/** Pages as people copy them from a browser, in the two shapes that matter most: with everything, and with nothing but text. */
final class Pages {

    static final String FOUNDER = "founder of the Quill Trust";

    /** Tests count its lines. */
    static final String FULL = """
            Today : Mar 14, 2025
            World News
            14 March 2025

            Quillfjord Lights Its Lamp Again After A Dark Winter

            The council gives back what it took from the trawlers in November

            By Nell Forsythe and Ole Marsh

            The lighthouse of Quillfjord shone again this week, after a winter in which three trawlers lost their way. The harbour council had put the lamp out in November to save money.

            The trawlers, drawn from a fleet known as the "Grey Hulls," are insured abroad. Nobody pays for the nets. Astrid Venn, founder of the Quill Trust, noted, "We have counted more wrecks in four months than in the forty years before them."

            Norwegian Fisheries Minister Joachim Dorr stressed the urgency of the matter, announcing earlier this week, “We will pay for the lamp until the radar stands.” That may take two years.

            Those who live by the fjord have not waited for an inquiry. Astrid Venn thought about the winter on the steps of the tower, bluntly putting it, "A lamp is not a luxury."

            Coastal Rescue Council spokesman Leif Ulvang confirmed the figures. “Every crew has asked us for this light,” Ulvang stated, underlining the risk.

            The lamp burns from dusk until dawn, and the gulls have stopped complaining.

            Latest Contents
            Trawler Crews Ask Who Pays For Lost Nets

            Trawler Crews Ask Who Pays For Lost Nets

            The insurers have written to every skipper on the coast, and not one of the letters says…
            14 March 2025
            Radar Mast Waits For A Road That Nobody Built

            Radar Mast Waits For A Road That Nobody Built

            The parts lie in a barn at the foot of the mountain, where the goats have found…
            13 March 2025
            Fjord Bread Wins A Prize In The Capital

            Fjord Bread Wins A Prize In The Capital

            It takes three days to make and is gone in three minutes, says the jury, which…
            12 March 2025
            Schools Close For The Herring

            Schools Close For The Herring

            For one week in spring the whole town is needed at the quay, and the teachers…
            11 March 2025""";

    /** No headline, no date, one paragraph a line, and the titles of other pieces at the end. */
    static final String BARE = """
            One of the two new ferries was towed out before her papers were signed, Norway's Coastal Safety Agency announced today. Nobody at the yard was surprised.
            Brit Halvorsen, an expert on the coast and author of Cold Water: A History, noted that fishing boats had done the same for years. Her book has a chapter on it.
            Norway's Harbour Inspection Service has suggested that both hulls will be measured again. Shipping analyst Per Moeller emphasized that these boats are better built than any in the fleet.
            The price of a crossing is another matter. Moeller points out that the "island fare" was never reckoned. The islands wait.
            Lo Han-sol from the Institute for Coastal Research has noted that this could empty the mail boat. The union did not reply.
            Who Counts the Gulls at Night
            Three Keepers, One Lamp: A Week on Tern Rock
            The "Herring Waltz" Is Back, and So Is Its Fiddler""";

    static List<String> bareTitles() {
        return BARE.lines().toList().subList(5, 8);
    }

    private Pages() {}
}
