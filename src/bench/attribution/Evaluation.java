package io.courant.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How well quotes and speakers are found: see the README beside the script. */
final class Evaluation {

    private Evaluation() {
    }

    public static void main(String... arguments) throws IOException {
        boolean withErrors = arguments.length > 1 && arguments[0].equals("--errors");
        for (int i = withErrors ? 2 : 0; i < arguments.length; i++) {
            System.out.println(arguments[i]);
            List<Annotated> articles = Annotated.read(Path.of(arguments[i]));
            List<Tally> halves = List.of(new Tally(), new Tally());
            Errors errors = new Errors();
            for (Annotated article : articles) {
                Found found = Found.in(article);
                halves.get(article.isForTuning() ? 0 : 1).add(found);
                if (article.isForTuning()) {
                    errors.add(found);
                }
            }
            Tally.print(halves, goals(articles));
            if (withErrors) {
                errors.print(Integer.parseInt(arguments[1]));
            }
        }
    }

    private static int goals(List<Annotated> articles) {
        boolean resolved = articles.stream().flatMap(article -> article.attributions().stream())
                .anyMatch(marked -> !marked.resolved().isEmpty());
        return !articles.get(0).language().equals("en") ? 2 : resolved ? 1 : 0;
    }
}
