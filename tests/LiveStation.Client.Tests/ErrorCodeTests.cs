namespace LiveStation.Client.Tests;

/// <summary>The documented facts of an error code are available without a call.</summary>
public sealed class ErrorCodeTests
{
    [Fact]
    public void A_code_of_the_service_is_found_with_its_facts()
    {
        ApiErrorInfo found = LiveStationErrorCodes.Find(LiveStationErrorCodes.NotFound).ShouldNotBeNull();

        found.Code.ShouldBe(250004);
        found.Name.ShouldBe("NOT_FOUND");
        found.Layer.ShouldBe(ErrorLayer.Service);
        found.Class.ShouldBe(ErrorClass.NotFound);
        found.Retry.ShouldBe(RetryAdvice.Never);
        LiveStationErrorCodes.Find(ErrorLayer.Service, 250004).ShouldBeSameAs(found);
    }

    [Fact]
    public void A_code_is_searched_in_one_layer_only_when_a_layer_is_specified()
    {
        LiveStationErrorCodes.Find(410).ShouldNotBeNull().Layer.ShouldBe(ErrorLayer.Gateway);
        LiveStationErrorCodes.Find(ErrorLayer.Gateway, 410).ShouldNotBeNull().HttpStatus.ShouldBe(429);
        LiveStationErrorCodes.Find(ErrorLayer.Service, 410).ShouldBeNull();
        LiveStationErrorCodes.Find(-1).ShouldBeNull();
    }

    [Fact]
    public void All_constants_are_found_and_all_codes_are_listed()
    {
        int[] constants = [.. typeof(LiveStationErrorCodes).GetFields().Select(field => (int)field.GetRawConstantValue()!)];

        constants.ShouldNotBeEmpty();
        LiveStationErrorCodes.All.Select(error => error.Code).ShouldBe(constants, ignoreOrder: true);
        LiveStationErrorCodes.All.ShouldAllBe(error => LiveStationErrorCodes.Find(error.Layer, error.Code) == error);
    }
}
