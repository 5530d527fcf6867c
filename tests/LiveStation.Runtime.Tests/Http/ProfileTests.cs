using LiveStation.Runtime.Http;

namespace LiveStation.Runtime.Tests.Http;

public sealed class ProfileTests
{
    [Fact]
    public void Code_generated_for_another_contract_is_told_what_to_do()
    {
        InvalidOperationException refusal = Should.Throw<InvalidOperationException>(
            () => new ApiProfile("Sample", 99, SampleApi.Zone, SampleApi.Envelope, SampleApi.Errors));

        refusal.Message.ShouldContain("Sample");
        refusal.Message.ShouldContain("contract 99");
        refusal.Message.ShouldContain("same version");
    }

    [Fact]
    public void The_catalogue_finds_codes_by_layer()
    {
        SampleApi.Errors.Find(ErrorLayer.Service, 250004).ShouldNotBeNull().Name.ShouldBe("NOT_FOUND");
        SampleApi.Errors.Find(ErrorLayer.Gateway, 250004).ShouldBeNull();
        SampleApi.Errors.Find(layer: null, 900).ShouldNotBeNull().Layer.ShouldBe(ErrorLayer.Gateway);
        SampleApi.Errors.Find(layer: null, 901).ShouldBeNull();
        SampleApi.Errors.Errors.Count.ShouldBe(5);
    }

    [Fact]
    public void A_code_that_comes_twice_in_a_layer_is_refused()
    {
        ApiErrorInfo info = SampleApi.Errors.Find(null, 900)!;

        Should.Throw<ArgumentException>(() => new ApiErrorCatalog(info, info));
    }
}
