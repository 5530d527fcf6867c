using LiveStation.Cli.Running;
using LiveStation.Cli.Terminal;

namespace LiveStation.Cli.Tour;

/// <summary>Suggests the next steps.</summary>
internal static class NextChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="isTool">Whether the program is installed as a tool, without a clone of the repository.</param>
    public static void Show(TourPage page, bool isTool)
    {
        page.Heading("Next");
        if (isTool)
            ForProjects(page);
        else
            InTheClone(page);
        page.Suggest("Call your own channels: ", Code($"{Invocation.PrefixOf(isTool)} --help"));
    }

    private static void ForProjects(TourPage page)
    {
        page.Suggest("Take the client into a project: ", Code("dotnet add package LiveStation.Client"));
        page.Suggest("Generate it there, from a spec that you can extend: ", Code("dotnet add package LiveStation.Generator"));
        page.Suggest("Let your program call an emulator: ", Code($"{Invocation.PrefixOf(isTool: true)} emulator"));
    }

    private static void InTheClone(TourPage page)
    {
        page.Suggest(
            "Add ", Code(ServiceOfTomorrow.NewPlan), " to PlanType in ", Code("spec/re-stream.yaml"),
            ", and take the tour again.");
        page.Suggest("Describe one more operation: ", Code("spec/README.md"), " shows how.");
    }

    private static Piece Code(string text) => new(text, Ink.Code);
}
