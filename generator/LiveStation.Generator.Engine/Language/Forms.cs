using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Language;

/// <summary>
/// Forms of values in several places. They repeat checks of the binders as regular expressions that JavaScript, Java and
/// .NET evaluate in the same way.
/// </summary>
internal static class Forms
{
    private const string Caseless = @"\p{Lt}\p{Lm}\p{Lo}_", Rest = @"[\p{L}\p{Nd}_]*";
    private const string Identifier = @"[\p{Lu}" + Caseless + "]" + Rest;
    private const string Segment = "[A-Za-z0-9._~-]+", NoDots = @"(?!\.\.?(?:/|$))";

    // TypeTable allows more levels. Here each level lengthens the expression.
    private const int DeepestType = 4;

    public static readonly TextForm Text = new();

    public static readonly TextForm Filled = new(@"[\s\S]", new("at least one character", "한 글자 이상"));

    public static readonly TextForm Prose = new(@"\S", new("a sentence or a phrase", "문장 또는 구"));

    public static readonly TextForm TypeName = new(
        $"^{Identifier}$",
        new("a C# name: a letter that is not lowercase, then letters, digits and _", "C# 이름: 소문자가 아닌 글자로 시작하고 글자, 숫자, _로 이루어진 이름"));

    public static readonly TextForm MethodName = new(
        $"^(?!.*{SpecName.MethodSuffix}$){Identifier}$",
        new(
            $"a C# name without the suffix {SpecName.MethodSuffix}, which is added to each method",
            $"{SpecName.MethodSuffix}로 끝나지 않는 C# 이름. {SpecName.MethodSuffix}는 모든 메서드에 자동으로 붙습니다"));

    public static readonly TextForm Id = new(
        @"^[\p{Ll}" + Caseless + "]" + Rest + "$",
        new("an ID: a letter that is not uppercase, then letters, digits and _", "아이디: 대문자가 아닌 글자로 시작하고 글자, 숫자, _로 이루어진 이름"));

    public static readonly TextForm Slug = new(
        $"^{Segment}$", new("the last segment of the address of the vendor's page", "공식 문서 주소의 마지막 부분"));

    public static readonly TextForm Route = new(
        $@"^(?!(?:[^{{]*\{{){{{Syntax.MostPlaceholders + 1}}})(?!.*(\{{[^}}]*\}}).*\1)"
            + $@"(?:{string.Join("|", Syntax.Methods)}) (?:/{NoDots}(?:{Segment}|\{{[A-Za-z0-9_-]+\}}))+$",
        new(
            "an HTTP method, a space and a path with at most 3 placeholders, such as GET /items/{id}",
            "HTTP 메서드, 공백, 자리 표시자가 3개 이하인 경로. 예: GET /items/{id}"));

    public static readonly TextForm Address = new(
        @"^https://\S*\{slug\}", new("an https address that contains {slug}", "{slug}가 있는 https 주소"));

    public static readonly TextForm Base = new(
        @"^https://[^\s/?#@\\]+$",
        new("an https address without user and path, such as https://api.example.com", "사용자와 경로가 없는 https 주소. 예: https://api.example.com"));

    public static readonly TextForm Prefix = new(
        $"^(?:/{NoDots}{Segment})*$",
        new("a path that begins with / and does not end with /, or an empty value", "/로 시작하고 /로 끝나지 않는 경로 또는 빈 값"));

    public static readonly TextForm Region = new("^[A-Za-z0-9_-]+$", new("a region code, such as KR", "리전 코드. 예: KR"));

    public static readonly TextForm ErrorCode = new(
        "^[1-9][0-9]*$", new("an error code: an integer of at least 1", "오류 코드: 1 이상의 정수"));

    public static readonly TextForm ExampleName = new(
        "^[a-z0-9]+(?:-[a-z0-9]+)*$",
        new("lowercase letters, digits and hyphens, such as no-such-lamp", "영문 소문자, 숫자, 하이픈. 예: no-such-lamp"));

    public static readonly TextForm Limit = new(
        Syntax.Limit,
        new(
            "a number, a field or 'now'. A field or 'now' can be followed by + or - and a number, as in startTime + 100",
            "숫자, 필드, 'now' 중 하나. 필드와 'now' 뒤에는 + 또는 -와 숫자를 붙일 수 있습니다. 예: startTime + 100"));

    public static readonly TextForm Length = new(
        @"^(?:[0-9]+\.\.[0-9]*|\.\.[0-9]+)$",
        new("a range of integers, such as 3..20, 3.. or ..20", "점 두 개로 이은 정수 범위. 예: 3..20, 3.., ..20"));

    public static readonly WholeForm Whole = new(0, null, "^[0-9]+$");

    public static readonly WholeForm FromOne = new(1, null, "^0*[1-9][0-9]*$");

    public static readonly WholeForm Version = new(1, 1, "^1$");

    public static readonly WholeForm HttpStatus = new(100, 599, "^[1-5][0-9]{2}$");

    public static readonly FlagForm Flag = new();

    public static readonly ListForm Texts = new(Text);

    public static readonly EitherForm TextsOrOne = new(Text, Texts);

    public static readonly LiteralForm Certainty = new(LanguageLiterals.Certainty);

    /// <summary>The type of a field: a plain type, a name, or a list or map of one.</summary>
    public static readonly OpenLiteralForm AnyType = new(
        LanguageLiterals.Scalars, new TextForm(
            $"^{Nesting()}$", new("a type: a name, list<name> or map<name>", "타입: 이름, list<이름> 또는 map<이름>")));

    /// <summary>The result of an operation.</summary>
    public static readonly OpenLiteralForm Result = new(
        [.. LanguageLiterals.Scalars, LanguageLiterals.NoBody],
        new TextForm(
            $"^(?:none|counted<{Nesting()}>|{Nesting()})$",
            new("a type, list<name>, counted<name> or none", "타입, list<이름>, counted<이름> 또는 none")));

    /// <summary>The type of a body.</summary>
    public static readonly TextForm BodyType =
        TypeName with { Expected = new("the name of a type under 'types'", "'types' 아래에 있는 타입의 이름") };

    /// <summary>A type without lists and maps: one of these scalars or an enum.</summary>
    /// <param name="kinds">The scalars.</param>
    public static OpenLiteralForm PlainType(params ScalarKind[] kinds)
    {
        LanguageLiteral[] literals = [.. LanguageLiterals.Scalars.Where(literal => kinds.Contains(Literals.Scalars[literal.Text]))];
        string names = string.Join(", ", literals.Select(literal => literal.Text));
        var expected = new DocText($"the name of an enum, or one of {names}", $"열거형의 이름 또는 다음 중 하나: {names}");
        return new OpenLiteralForm(literals, new TextForm($@"^\s*(?:{Alternatives(literals)}|{Identifier})\s*$", expected));
    }

    private static string Nesting()
    {
        string plain = $"{Alternatives(LanguageLiterals.Scalars)}|{Identifier}";
        return Enumerable.Range(0, DeepestType)
            .Aggregate($@"\s*(?:{plain})\s*", (inner, _) => $@"\s*(?:{plain}|(?:list|map)<{inner}>)\s*");
    }

    private static string Alternatives(IEnumerable<LanguageLiteral> literals) =>
        string.Join("|", literals.Select(literal => literal.Text.Replace("(", @"\(").Replace(")", @"\)")));
}
