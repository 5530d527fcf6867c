using LiveStation.Cli.Running;

namespace LiveStation.Cli.Tour;

/// <summary>Suggests the next steps.</summary>
internal static class NextChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="isTool">Whether the program is installed as a tool, without a clone of the repository.</param>
    public static void Show(TourPage page, bool isTool)
    {
        page.Heading(new("Next", "다음 단계"));
        if (isTool)
            ForProjects(page);
        else
            InTheClone(page);
        page.Suggest(new("Access your own channels: ", "내 채널에 접근: "), $"{Invocation.PrefixOf(isTool)} --help");
    }

    private static void ForProjects(TourPage page)
    {
        page.Suggest(new("Add the client to a project: ", "프로젝트에 클라이언트 추가: "), "dotnet add package LiveStation.Client");
        page.Suggest(
            new("Generate the client from a spec that you can extend: ", "확장할 수 있는 명세에서 클라이언트 생성: "),
            "dotnet add package LiveStation.Generator");
        page.Suggest(
            new("Run an emulator for your program: ", "내 프로그램용 에뮬레이터 실행: "),
            $"{Invocation.PrefixOf(isTool: true)} emulator");
    }

    private static void InTheClone(TourPage page)
    {
        page.Suggest(
            new(
                $"Add {ServiceOfTomorrow.NewPlan} to PlanType, and run the tour again: ",
                $"PlanType에 {ServiceOfTomorrow.NewPlan} 추가 후 투어 다시 실행: "),
            "spec/re-stream.yaml");
        page.Suggest(new("Add an operation: ", "작업 추가: "), "spec/README.md");
        page.Suggest(new("Run an emulator: ", "에뮬레이터 실행: "), $"{Invocation.PrefixOf(isTool: false)} emulator");
    }
}
