using static LiveStation.Generator.Engine.Diagnostics.RuleSeverity;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>Rules for names: names that are invalid or ambiguous in C#. LSG0070–LSG0089.</summary>
internal static class NameRules
{
    /// <summary>Invalid C# name.</summary>
    public static readonly DiagnosticRule NotAName = new(
        "LSG0070",
        new("Invalid C# name", "잘못된 C# 이름"),
        new("'{0}' is not a valid C# name. {1}", "'{0}'은(는) 올바른 C# 이름이 아닙니다. {1}"),
        Error);

    /// <summary>C# name is already used.</summary>
    public static readonly DiagnosticRule NameTaken = new(
        "LSG0071",
        new("C# name is already used", "이미 사용 중인 C# 이름"),
        new(
            "C# name '{1}', which '{0}' requires, is already used by '{2}' at {3}. {4}",
            "'{0}'에 필요한 C# 이름 '{1}'은(는) {3}의 '{2}'에서 이미 사용합니다. {4}"),
        Error);

    /// <summary>C# name is reserved.</summary>
    public static readonly DiagnosticRule ReservedName = new(
        "LSG0072",
        new("C# name is reserved", "예약된 C# 이름"),
        new(
            "C# name '{1}', which '{0}' requires, is {2}. {3}",
            "'{0}'에 필요한 C# 이름 '{1}'은(는) 사용할 수 없습니다. {2}입니다. {3}"),
        Error);

    /// <summary>Zones have the same region.</summary>
    public static readonly DiagnosticRule RegionShared = new(
        "LSG0073",
        new("Zones have the same region", "리전이 같은 존"),
        new(
            "'{0}' has the same region, '{1}', as '{2}', and rules distinguish zones by region. Specify a different "
                + "region for each zone.",
            "'{0}'과(와) '{2}'의 리전이 모두 '{1}'입니다. 규칙은 리전으로 존을 구분합니다. 존마다 다른 리전을 "
                + "지정하세요."),
        Error);

    /// <summary>Entry is already defined.</summary>
    public static readonly DiagnosticRule AddedTwice = new(
        "LSG0080",
        new("Entry is already defined", "이미 정의된 항목"),
        new(
            "'{0}' is already defined at {1}. An extension adds entries; it cannot change or replace them.",
            "'{0}'은(는) {1}에 이미 정의되어 있습니다. extend로는 항목을 추가할 수만 있고 변경하거나 대체할 수 "
                + "없습니다."),
        Error);

    /// <summary>Extended declaration is not defined.</summary>
    public static readonly DiagnosticRule NothingToExtend = new(
        "LSG0081",
        new("Extended declaration is not defined", "확장할 선언이 없음"),
        new("The {0} '{1}' to extend is not defined. {2}", "확장할 {0} '{1}'이(가) 정의되어 있지 않습니다. {2}"),
        Error);

    /// <summary>All rules, by id.</summary>
    public static IEnumerable<DiagnosticRule> All => [NotAName, NameTaken, ReservedName, RegionShared, AddedTwice, NothingToExtend];
}
