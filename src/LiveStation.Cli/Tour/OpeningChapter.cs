namespace LiveStation.Cli.Tour;

/// <summary>Introduces the tour.</summary>
internal static class OpeningChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the clients of the tour.</param>
    public static void Show(TourPage page, TourStage stage)
    {
        page.Heading("LiveStation.Generated: a typed .NET client of NAVER Cloud Live Station");
        page.Say(
            "The compiler generated this client from a spec in YAML. It now calls an emulator on "
            + $"{stage.Address.GetLeftPart(UriPartial.Authority)} that responds with the examples of the same spec. "
            + "Each line after › is C# that has just run; "
            + "the line below it is the signed request, as the emulator logged it.");
        page.Pause();
    }
}
