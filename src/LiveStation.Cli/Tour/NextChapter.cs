using LiveStation.Cli.Terminal;

namespace LiveStation.Cli.Tour;

/// <summary>Says what to try next.</summary>
internal static class NextChapter
{
    /// <summary>Shows it.</summary>
    /// <param name="page">Where to.</param>
    public static void Show(TourPage page)
    {
        page.Heading("Next");
        page.Suggest(
            "Add ", Code(ServiceOfTomorrow.NewPlan), " to PlanType in ", Code("spec/re-stream.yaml"),
            ", and take the tour again.");
        page.Suggest("Describe one more operation: ", Code("spec/README.md"), " shows how.");
        page.Suggest("Call your own channels: ", Code($"{Invocation.Program} --help"));
    }

    private static Piece Code(string text) => new(text, Ink.Code);
}
