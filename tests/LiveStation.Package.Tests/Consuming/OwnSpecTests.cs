namespace LiveStation.Package.Tests.Consuming;

/// <summary>The user's own specs: in place of the packaged spec, next to it, and as an extension of it.</summary>
[Collection(ConsumerBuilds.Name)]
public sealed class OwnSpecTests(ConsumerFolder folder, EmulatorProcess emulator)
{
    [Fact]
    public async Task Another_API_is_called_with_signed_requests() =>
        (await folder.RunAsync("OwnSpecApp", emulator)).ShouldBe("GET /api/v1/ferries/f-1, signed: True\nfits: True\n");

    [Fact]
    public async Task A_file_without_a_service_adds_to_the_packaged_spec_and_uses_its_types() =>
        (await folder.RunAsync("ExtendedSpec", emulator)).ShouldBe(
            "morning_yoga is Ready\nnobody owns it, and Archived is a status\nthe emulator knows no pulse: 404\n");

    [Fact]
    public async Task A_named_API_is_a_second_client_in_a_namespace_of_its_own_and_a_schema_beside_it_is_no_spec()
    {
        const string schema = "livestation-spec.schema.json";
        File.Copy(Path.Combine(Locations.Repository, "spec", schema), folder.Path("OwnSpec/api/" + schema), overwrite: true);

        (await folder.RunAsync("TwoApis", emulator)).ShouldBe("morning_yoga\nStudio.Generated.Harbour.FerriesClient\n");
    }
}
