namespace LiveStation.Package.Tests.Consuming;

/// <summary>An app that receives callbacks, masks secrets and describes exceptions. It is trimmed and uses no reflection.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class CallbackTests(ConsumerFolder folder)
{
    private const string Printed =
        """
        ls-1: PublishStart
        204
        204
        404
        [{"targetName":"YOUTUBE","rtmpUrl":"rtmp://youtube.example/live2","streamKey":"***"}]
        503 after 1
        True

        """;

    [Fact]
    public async Task A_trimmed_app_without_reflection_receives_callbacks_masks_secrets_and_describes_exceptions()
    {
        string published = folder.Path("Callbacks/published");
        await folder.DotnetAsync("Callbacks", "publish", "-warnaserror", "-o", published);

        (int exit, string output) = await Dotnet.RunAsync(published, folder.Variables, Path.Combine(published, "Callbacks"));

        exit.ShouldBe(0, output);
        WithoutTraces(output).ShouldBe(Printed);
    }

    // ASP.NET Core adds the ID of the request, which differs each time.
    private static string WithoutTraces(string output) =>
        System.Text.RegularExpressions.Regex.Replace(output, ",\"traceId\":\"[^\"]*\"", "");
}
