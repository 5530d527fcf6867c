namespace LiveStation.Conventions.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_of_the_client_is_what_was_reviewed() =>
        PublicApi.Of(Subjects.Client).ShouldMatchApproved(shape => shape
            .NoDiff().WithFileExtension(".txt").WithFilenameGenerator((_, _, type, _) => $"LiveStation.Client.{Suffix(type)}.txt"));

    [Fact]
    public void The_public_surface_of_the_runtime_is_what_was_reviewed() =>
        PublicApi.Of(Subjects.Runtime).ShouldMatchApproved(shape => shape
            .NoDiff().WithFileExtension(".txt").WithFilenameGenerator((_, _, type, _) => $"LiveStation.Runtime.{Suffix(type)}.txt"));

    [Fact]
    public void The_public_surface_of_the_package_for_asp_net_core_is_what_was_reviewed() =>
        PublicApi.Of(typeof(LiveStation.AspNetCore.LiveStationOpenApiOptionsExtensions).Assembly).ShouldMatchApproved(shape => shape
            .NoDiff().WithFileExtension(".txt").WithFilenameGenerator((_, _, type, _) => $"LiveStation.AspNetCore.{Suffix(type)}.txt"));

    private static string Suffix(string type) => type == "approved" ? "verified" : type;
}
