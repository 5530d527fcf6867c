
using System.IO.Pipelines;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

public sealed class ProfileTests
{
    [Fact]
    public void Code_generated_for_another_contract_is_refused_by_the_constructor_of_the_client()
    {
        ApiProfile profile = new("Sample", 99, SampleApi.Zone, SampleApi.Envelope, SampleApi.Errors);
        using HttpClient client = new();

        Should.Throw<InvalidOperationException>(() => new ApiTransport(profile, SampleApi.Credentials, SampleApi.Once))
            .Message.ShouldContain("contract 99");
        Should.Throw<InvalidOperationException>(() => new ApiTransport(profile, client, SampleApi.Credentials, SampleApi.Once))
            .Message.ShouldContain("Sample");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(+1)]
    public void Messages_are_not_read_by_code_generated_for_another_contract(int offset)
    {
        int contract = offset < 0 ? RuntimeContract.Oldest - 1 : RuntimeContract.Version + 1;
        ApiProfile profile = new("Sample", contract, SampleApi.Zone, SampleApi.Envelope, SampleApi.Errors);
        using MemoryStream stream = new();
        PipeReader pipe = PipeReader.Create(stream);
        SampleAlertJson codec = SampleAlertJson.Instance;

        foreach (Action read in (Action[])
        [
            () => CallbackReader.Read(profile, "x", codec, "{}"u8, onDrift: null),
            () => CallbackReader.Read(profile, "x", codec, "{}"u8, onDrift: null, "threshold"),
            () => CallbackReader.ReadAsync(profile, "x", codec, stream, null, null, 1, default),
            () => CallbackReader.ReadAsync(profile, "x", codec, pipe, null, null, 1, default),
            () => RuntimeContract.Require(profile),
        ])
        {
            Should.Throw<InvalidOperationException>(read).Message.ShouldBe(RuntimeContract.Refusal(
                "Sample", contract, RuntimeContract.Oldest, RuntimeContract.Version));
        }
    }

    [Fact]
    public void A_range_of_one_contract_is_named_as_one() =>
        RuntimeContract.Refusal("Sample", 6, oldest: 7, newest: 7).ShouldNotBeNull().ShouldContain("supports contract 7 only. ");

    [Theory]
    [InlineData(2, "newer LiveStation.Generator")]
    [InlineData(6, "Update the LiveStation.Runtime package")]
    public void The_error_for_code_outside_of_the_range_names_the_side_to_update(int contract, string remedy) =>
        RuntimeContract.Refusal("Sample", contract, oldest: 3, newest: 5).ShouldNotBeNull()
            .ShouldContain("contracts 3 to 5. " + (remedy[0] == 'n' ? "Rebuild the code with a " : "") + remedy);

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Code_of_every_contract_in_the_range_is_accepted(int contract) =>
        RuntimeContract.Refusal("Sample", contract, oldest: 3, newest: 5).ShouldBeNull();

    [Fact]
    public void The_catalogue_finds_codes_by_layer()
    {
        SampleApi.Errors.Find(ErrorLayer.Service, 250004).ShouldNotBeNull().Name.ShouldBe("NOT_FOUND");
        SampleApi.Errors.Find(ErrorLayer.Gateway, 250004).ShouldBeNull();
        SampleApi.Errors.Find(layer: null, 900).ShouldNotBeNull().Layer.ShouldBe(ErrorLayer.Gateway);
        SampleApi.Errors.Find(layer: null, 901).ShouldBeNull();
        SampleApi.Errors.Errors.Count.ShouldBe(10);
    }

    [Fact]
    public void A_repeated_code_in_a_layer_is_refused()
    {
        ApiErrorInfo info = SampleApi.Errors.Find(null, 900)!;

        Should.Throw<ArgumentException>(() => new ApiErrorCatalog(info, info));
    }
}
