using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Templates.Shapes;

/// <summary>The service, and its parts.</summary>
internal static class ServiceShapes
{
    private const string Gateway = "gateway", OfService = "service";

    /// <summary>The service.</summary>
    public static ViewShape<ServiceModel> Service { get; } = new ViewShape<ServiceModel>("service", "The service.", "서비스.")
        .One("name", () => SharedShapes.Name, "Name of the API.", "API 이름", service => service.Name)
        .One("doc", () => SharedShapes.Doc, "Description.", "설명", service => service.Doc)
        .Text("file", "Logical name of the spec file with the `service` section.", "`service`가 있는 명세 파일의 논리적 이름", service => service.File)
        .Many("zones", () => Zone!, "The zones; the first is the default.", "존. 첫 번째가 기본값", service => service.Zones)
        .One("envelope", () => Envelope!, "The envelope of every response.", "모든 응답의 봉투 객체", service => service.Envelope)
        .Optional("paging", () => Paging!, "Paging of lists; null if no list is paged.", "목록의 페이징. 페이징하는 목록이 없으면 null", service => service.Paging)
        .Many("errors", () => Error!, "The error codes, those of the gateway first.", "오류 코드. 게이트웨이의 오류가 먼저 나옴", service => service.Errors);

    /// <summary>A zone.</summary>
    public static ViewShape<ZoneModel> Zone { get; } = new ViewShape<ZoneModel>("zone", "A zone where the API is available.", "API를 사용할 수 있는 존.")
        .One("name", () => SharedShapes.Name, "Name of the zone.", "존 이름", zone => zone.Name)
        .One("doc", () => SharedShapes.Doc, "Description.", "설명", zone => zone.Doc)
        .Text("base_address", "Scheme and host.", "스킴과 호스트", zone => zone.BaseAddress)
        .Text("prefix", "Prefix of every path; can be empty.", "모든 경로의 접두사. 비어 있을 수 있음", zone => zone.Prefix)
        .Text("region", "Value of the header `x-ncp-region_code`.", "`x-ncp-region_code` 헤더의 값", zone => zone.Region);

    /// <summary>An error code.</summary>
    public static ViewShape<ErrorModel> Error { get; } = new ViewShape<ErrorModel>("error", "An error code.", "오류 코드.")
        .One("name", () => SharedShapes.Name, "Name of the error.", "오류 이름", error => error.Name)
        .One("doc", () => SharedShapes.Doc, "Description.", "설명", error => error.Doc)
        .Literal(
            "layer", [Gateway, OfService], "Source of the error response.", "오류 응답을 보내는 곳",
            error => error.Layer == ErrorLayerKind.Gateway ? Gateway : OfService)
        .Integer("code", "The code on the wire.", "전송되는 코드", error => error.Code)
        .Text("label", "The label on the wire.", "전송되는 레이블", error => error.Label)
        .OptionalInteger("http_status", "HTTP status of the response; null if unknown.", "응답의 HTTP 상태. 알 수 없으면 null", error => error.HttpStatus)
        .Literal(
            "class", Literals.ErrorClass.Keys, "Category of the error.", "오류의 분류", error => Literals.ErrorClass.LiteralOf(error.Class))
        .Literal(
            "retry", Literals.Retry.Keys, "Indicates whether the request can be retried.", "요청을 재시도할 수 있는지 여부",
            error => Literals.Retry.LiteralOf(error.Retry))
        .Certainty(error => error.Certainty, error => error.Note);

    private static ViewShape<EnvelopeModel> Envelope { get; } = new ViewShape<EnvelopeModel>(
            "envelope", "Names of the properties around a result.", "결과를 둘러싼 속성의 이름.")
        .Text("content", "Name of the property with the result.", "결과가 있는 속성의 이름", envelope => envelope.Content)
        .Text("total", "Name of the property with the total count of a list.", "목록의 전체 개수가 있는 속성의 이름", envelope => envelope.Total)
        .Text("error", "Name of the property with the error.", "오류가 있는 속성의 이름", envelope => envelope.Error);

    private static ViewShape<PagingStyleModel> Paging { get; } = new ViewShape<PagingStyleModel>(
            "paging_style", "Paging of all lists.", "모든 목록의 페이징.")
        .Text("page", "Name of the query value for the page number.", "페이지 번호를 지정하는 쿼리 값의 이름", paging => paging.Page)
        .Text("size", "Name of the query value for the page size.", "페이지 크기를 지정하는 쿼리 값의 이름", paging => paging.Size)
        .Integer("first", "Number of the first page.", "첫 페이지의 번호", paging => paging.First)
        .Integer("max", "Maximum page size.", "최대 페이지 크기", paging => paging.Max);
}
