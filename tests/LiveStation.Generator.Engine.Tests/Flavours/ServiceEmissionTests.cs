using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class ServiceEmissionTests
{
    [Fact]
    public void Zones_are_properties() => Fragment("public static class RadioZones").ShouldBe("""
        /// <summary>The zones of the API.</summary>
        public static class RadioZones
        {
            /// <summary>Where most are.</summary>
            public static ApiZone Home { get; } = new(new Uri("https://radio.example"), "/v1", "KR");
        }
        """);

    [Fact]
    public void An_error_code_documents_who_sends_it_and_what_to_do() => Fragment("public const int NotFound").ShouldBe("""
        /// <summary>It is not there.</summary>
        /// <remarks>
        /// The service returns this error as <c>NOT_FOUND</c> with HTTP status 404. Class:
        /// <see cref="ErrorClass.NotFound" />. Retry: <see cref="RetryAdvice.Never" />.
        /// </remarks>
        public const int NotFound = 404;
        """);

    [Fact]
    public void An_error_of_unknown_status_does_not_mention_it()
    {
        ErrorModel error = Given.Error(1, "ODD", "Odd") with
        {
            Layer = ErrorLayerKind.Gateway,
            HttpStatus = null,
            Certainty = CertaintyKind.Older,
        };

        Fragment("public const int Odd", error).ShouldBe("""
            /// <summary>It is not there.</summary>
            /// <remarks>
            /// The gateway returns this error as <c>ODD</c>. Class: <see cref="ErrorClass.NotFound" />. Retry:
            /// <see cref="RetryAdvice.Never" />. Documented by the vendor only in older documentation.
            /// </remarks>
            public const int Odd = 1;
            """);
        Fragment("internal static readonly ApiErrorCatalog", error).ShouldNotContain("HttpStatus");
    }

    [Fact]
    public void The_runtime_gets_one_profile() => Fragment("internal static class RadioApi").ShouldBe("""
        /// <summary>Metadata that all operations of the API share.</summary>
        internal static class RadioApi
        {
            internal static readonly IReadOnlyList<ApiZone> Zones = Array.AsReadOnly(new ApiZone[] { RadioZones.Home });

            internal static readonly Envelope Envelope = new("content", "total", "error");

            internal static readonly ApiErrorCatalog Errors = new(
                new ApiErrorInfo(ErrorLayer.Service, RadioErrorCodes.NotFound, "NOT_FOUND")
                {
                    HttpStatus = 404,
                    Class = ErrorClass.NotFound,
                    Retry = RetryAdvice.Never,
                });

            internal static readonly ApiProfile Profile = new("Radio", 10, RadioZones.Home, Envelope, Errors);
        }
        """);

    [Fact]
    public void Without_error_codes_the_catalogue_is_empty() =>
        Emitted.Member("internal static readonly ApiErrorCatalog", "Radio.Service.g.cs", Given.Api() with
        {
            Service = Given.Service() with { Errors = default },
        }).ShouldBe("internal static readonly ApiErrorCatalog Errors = new();");

    private static string Fragment(string start, params ErrorModel[] errors)
    {
        ApiModel model = Given.Api();
        return Emitted.Member(start, "Radio.Service.g.cs", errors.Length == 0 ? model : model with
        {
            Service = model.Service with { Errors = errors.ToEquatableArray() },
        });
    }
}
