using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Language;

/// <summary>
/// The forms that values have in several places. What binders check with code stands here as regular expressions, of the
/// kind that JavaScript, Java and .NET read alike.
/// </summary>
internal static class Forms
{
    private const string Caseless = @"\p{Lt}\p{Lm}\p{Lo}_", Rest = @"[\p{L}\p{Nd}_]*";
    private const string Identifier = @"[\p{Lu}" + Caseless + "]" + Rest;
    private const string Segment = "[A-Za-z0-9._~-]+", NoDots = @"(?!\.\.?(?:/|$))";

    // TypeTable goes deeper; here each level lengthens the expression, and nobody needs so many.
    private const int DeepestType = 4;

    public static readonly TextForm Text = new();

    public static readonly TextForm Filled = new(@"[\s\S]", "at least one character");

    public static readonly TextForm Prose = new(@"\S", "a sentence or a phrase");

    public static readonly TextForm TypeName = new(
        $"^{Identifier}$", "a C# name: a letter that is not small, then letters, digits and _");

    public static readonly TextForm MethodName = new(
        $"^(?!.*{MemberName.EndOfMethods}$){Identifier}$",
        $"a C# name without {MemberName.EndOfMethods} at its end, which every method gets");

    public static readonly TextForm Id = new(
        @"^[\p{Ll}" + Caseless + "]" + Rest + "$", "an id: a letter that is not capital, then letters, digits and _");

    public static readonly TextForm Slug = new($"^{Segment}$", "the last part of the address of the vendor's page");

    public static readonly TextForm Route = new(
        $@"^(?!(?:[^{{]*\{{){{{Syntax.MostPlaceholders + 1}}})(?!.*(\{{[^}}]*\}}).*\1)"
            + $@"(?:{string.Join("|", Syntax.Methods)}) (?:/{NoDots}(?:{Segment}|\{{[A-Za-z0-9_-]+\}}))+$",
        "a method, one space and a path, such as GET /items/{id}, with at most three placeholders");

    public static readonly TextForm Address = new(@"^https://\S*\{slug\}", "an https address with {slug} in it");

    public static readonly TextForm Base = new(
        @"^https://[^\s/?#@\\]+$", "an https address without user and path, such as https://api.example.com");

    public static readonly TextForm Prefix = new(
        $"^(?:/{NoDots}{Segment})*$", "a path that begins with / and does not end with it, or nothing");

    public static readonly TextForm Region = new("^[A-Za-z0-9_-]+$", "a region code, such as KR");

    public static readonly TextForm ErrorCode = new("^[1-9][0-9]*$", "an error code: a whole number from 1");

    public static readonly TextForm ExampleName = new(
        "^[a-z0-9]+(?:-[a-z0-9]+)*$", "small letters, digits and hyphens, such as no-such-lamp");

    public static readonly TextForm Limit = new(
        Syntax.Limit, "a number, or a field or 'now' with + or - and a number, such as startTime + 100");

    public static readonly TextForm Length = new(
        @"^(?:[0-9]+\.\.[0-9]*|\.\.[0-9]+)$",
        "two whole numbers with two dots between them, such as 3..20, 3.. or ..20");

    public static readonly WholeForm Whole = new(0, null, "^[0-9]+$");

    public static readonly WholeForm FromOne = new(1, null, "^0*[1-9][0-9]*$");

    public static readonly WholeForm Version = new(1, 1, "^1$");

    public static readonly WholeForm HttpStatus = new(100, 599, "^[1-5][0-9]{2}$");

    public static readonly FlagForm Flag = new();

    public static readonly ListForm Texts = new(Text);

    public static readonly EitherForm TextsOrOne = new(Text, Texts);

    public static readonly LiteralForm Certainty = new(LanguageLiterals.Certainty);

    /// <summary>A type of a field: a plain value, a name, or a list or map of one.</summary>
    public static readonly OpenLiteralForm AnyType = new(
        LanguageLiterals.Scalars, new TextForm($"^{Nesting()}$", "a type: a plain name, list<name> or map<name>"));

    /// <summary>What an operation returns.</summary>
    public static readonly OpenLiteralForm Result = new(
        [.. LanguageLiterals.Scalars, LanguageLiterals.NoBody],
        new TextForm($"^(?:none|counted<{Nesting()}>|{Nesting()})$", "a type, list<name>, counted<name> or none"));

    /// <summary>The type of a body.</summary>
    public static readonly TextForm BodyType = TypeName with { Expected = "the name of a type under 'types'" };

    /// <summary>A type without lists and maps, of some scalars or an enum.</summary>
    /// <param name="kinds">The scalars.</param>
    public static OpenLiteralForm PlainType(params ScalarKind[] kinds)
    {
        LanguageLiteral[] literals = [.. LanguageLiterals.Scalars.Where(literal => kinds.Contains(Literals.Scalars[literal.Text]))];
        string expected = $"the name of an enum, or one of {string.Join(", ", literals.Select(literal => literal.Text))}";
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
