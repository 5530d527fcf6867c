using LiveStation.Cli.Running;
using LiveStation.CommandLine.Terminal;

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
        page.Suggest("Access your own channels: ", Code($"{Invocation.PrefixOf(isTool)} --help"));
    }

    private static void ForProjects(TourPage page)
    {
        page.Suggest("Add the client to a project: ", Code("dotnet add package LiveStation.Client"));
        page.Suggest(
            "Generate the client from a spec that you can extend: ", Code("dotnet add package LiveStation.Generator"));
        page.Suggest("Run an emulator for your program: ", Code($"{Invocation.PrefixOf(isTool: true)} emulator"));
    }

    private static void InTheClone(TourPage page)
    {
        page.Suggest(
            "Add ", Code(ServiceOfTomorrow.NewPlan), " to PlanType in ", Code("spec/re-stream.yaml"),
            ", and run the tour again.");
        page.Suggest("Add an operation: see ", Code("spec/README.md"), ".");
    }

    private static Piece Code(string text) => new(text, Ink.Code);
}
